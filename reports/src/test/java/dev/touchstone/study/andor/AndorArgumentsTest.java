package dev.touchstone.study.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.model.ModelStore;
import dev.touchstone.study.andor.plan.LogicFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AndorArgumentsTest {

    @Test
    void nothing_asks_for_the_default() {
        assertThat(
                AndorArguments.parse("--methods=", "--seeds="),
                is(new AndorArguments(
                        LogicFilter.NONE,
                        1,
                        1,
                        ModelStore.defaultDirectory(),
                        "auto",
                        Path.of("target", "touchstone", "study", "andor"))));
    }

    @Test
    void every_key_is_heard() {
        assertThat(
                AndorArguments.parse(
                        "--methods=attention, lrp-full",
                        "--configurations=single-gate",
                        "--tops=xor",
                        "--networks=cnn",
                        "--measures=NIB",
                        "--seeds=3",
                        "--seed=7",
                        "--models=models",
                        "--device=cpu",
                        "--output=out"),
                is(new AndorArguments(
                        new LogicFilter(
                                List.of("attention", "lrp-full"),
                                List.of("single-gate"),
                                List.of("xor"),
                                List.of("cnn"),
                                List.of("NIB")),
                        3,
                        7,
                        Path.of("models"),
                        "cpu",
                        Path.of("out"))));
    }

    @Test
    void an_option_of_the_other_study_is_an_error_with_the_known_keys() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> AndorArguments.parse("--settings=simple-fr"));

        assertThat(
                error.getMessage(),
                is("'--settings=simple-fr' is no argument of the study; they are --key=value with the keys methods,"
                        + " configurations, tops, networks, measures, seeds, seed, models, device, output"));
    }
}
