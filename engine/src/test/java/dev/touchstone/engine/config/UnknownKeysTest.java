package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.Tree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownKeysTest {

    @Test
    void a_mistyped_key_is_reported_with_the_nearest() {
        assertEquals(
                List.of("WARNING: 'touchstone.sede' is no configuration key of Touchstone and is ignored;"
                        + " did you mean 'touchstone.seed'?"),
                Tree.of(Map.of("touchstone.sede", "7", "junit.other", "x"), selectClass(String.class))
                        .messages());
    }

    @Test
    void system_properties_count_too() {
        System.setProperty("touchstone.devices", "cpu");
        try {
            assertEquals(
                    List.of("'touchstone.devices' is no configuration key of Touchstone and is ignored;"
                            + " did you mean 'touchstone.device'?"),
                    UnknownKeys.messages(new MapParameters(Map.of())));
        } finally {
            System.clearProperty("touchstone.devices");
        }
    }

    @Test
    void a_key_like_no_other_is_reported_with_all() {
        assertEquals(
                List.of(
                        "'touchstone.a' is no configuration key of Touchstone and is ignored; known are touchstone.seed,"
                                + " touchstone.models, touchstone.models.seed, touchstone.models.dir, touchstone.output.dir, touchstone.device,"
                                + " touchstone.device.required, touchstone.device.scope, touchstone.forks,"
                                + " touchstone.samples.first, touchstone.samples.cap, touchstone.statistics.alpha,"
                                + " touchstone.chunk, touchstone.undecided, touchstone.ratchet, touchstone.ratchet.dir,"
                                + " touchstone.timeout, touchstone.timeout.grace,"
                                + " touchstone.execution.parallel.enabled, touchstone.select, touchstone.shard,"
                                + " touchstone.shard.costs, touchstone.sample, touchstone.names, touchstone.attachments"),
                UnknownKeys.messages(new MapParameters(Map.of("touchstone.a", ""))));
    }

    @Test
    void keys_of_tests_in_parallel_are_known_and_a_mistyped_one_is_reported_with_the_nearest() {
        String prefix = "touchstone.execution.parallel.config.";
        assertEquals(
                List.of("'" + prefix
                        + "fixed.paralelism' is no configuration key of Touchstone and is ignored; did you mean '"
                        + prefix + "fixed.parallelism'?"),
                UnknownKeys.messages(new MapParameters(Map.of(
                        prefix + "strategy",
                        "fixed",
                        prefix + "fixed.paralelism",
                        "2",
                        prefix + "custom.class",
                        "x"))));
        assertEquals(
                List.of("'" + prefix + "x' is no configuration key of Touchstone and is ignored; known are "
                        + prefix + "strategy, " + prefix + "fixed.parallelism, " + prefix + "fixed.max-pool-size, "
                        + prefix + "fixed.saturate, " + prefix + "dynamic.factor, " + prefix
                        + "dynamic.max-pool-size-factor, " + prefix + "dynamic.saturate, " + prefix + "custom.class"),
                UnknownKeys.messages(new MapParameters(Map.of(prefix + "x", ""))));
    }

    @Test
    void known_keys_are_nothing_to_report() {
        assertEquals(List.of(), UnknownKeys.messages(new MapParameters(Map.of("touchstone.seed", "7"))));
    }

    @Test
    void edits_are_counted_as_levenshtein_does() {
        assertEquals(3, NearestName.edits("kitten", "sitting"));
        assertEquals(0, NearestName.edits("same", "same"));
        assertEquals(4, NearestName.edits("", "four"));
    }
}
