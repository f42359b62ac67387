package dev.touchstone.study.andor.retraining;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.measure.logic.MaskThreshold;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrainingArgumentsTest {

    @Test
    void the_default_is_every_world_of_64_samples_at_the_baseline() {
        RetrainingArguments asked = RetrainingArguments.parse("--methods=", "--thresholds=");

        assertThat(asked.plan().worlds().size(), is(24));
        assertThat(asked.plan().worlds().stream().allMatch(world -> world.samples() == 64), is(true));
        assertThat(asked.thresholds(), is(List.of(MaskThreshold.BASELINE)));
        assertThat(asked.output(), is(Path.of("target/touchstone/study/retraining")));
    }

    @Test
    void thresholds_are_chosen_by_name() {
        assertThat(
                RetrainingArguments.parse("--thresholds=0.5,baseline").thresholds(),
                is(List.of(MaskThreshold.BASELINE, MaskThreshold.MEAN_0_5)));
        assertThat(RetrainingArguments.parse("--thresholds=all").thresholds().size(), is(4));
    }

    @Test
    void an_unknown_threshold_is_an_error_with_the_known_ones() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> RetrainingArguments.parse("--thresholds=0.7"));

        assertThat(error.getMessage().contains("baseline, 1.0, 0.8, 0.5"), is(true));
    }
}
