package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.BucketsInTurn;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputNoiseTest {

    private static final Scenario WORLD = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final List<Sample> CLEAN = BucketsInTurn.toExplain(WORLD, 5, SEEDS);

    @Test
    void noise_reaches_as_far_as_its_width_and_not_out_of_the_inputs_range() {
        List<Sample> noisy = new InputNoise(0.25).on(CLEAN, SEEDS);

        double least = 0;
        double greatest = 0;
        for (int i = 0; i < CLEAN.size(); i++) {
            Tensor before = CLEAN.get(i).input();
            Tensor after = noisy.get(i).input();
            for (int k = 0; k < before.size(); k++) {
                assertThat(
                        (double) after.get(k),
                        is(both(greaterThanOrEqualTo(0.0)).and(lessThanOrEqualTo(1.0))));
                least = Math.min(least, after.get(k) - before.get(k));
                greatest = Math.max(greatest, after.get(k) - before.get(k));
            }
        }
        assertThat(least, is(both(greaterThanOrEqualTo(-0.2500001)).and(lessThan(-0.24))));
        assertThat(greatest, is(both(greaterThan(0.24)).and(lessThanOrEqualTo(0.2500001))));
    }

    @Test
    void disruptive_noise_is_clipped_above_too() {
        List<Sample> noisy = new InputNoise(5).on(CLEAN, SEEDS);

        float greatest = 0;
        for (float value : noisy.get(0).input().values()) {
            greatest = Math.max(greatest, value);
        }
        assertThat(greatest, is(1f));
    }

    @Test
    void buckets_truths_and_places_stay() {
        List<Sample> noisy = new InputNoise(0.001).on(CLEAN, SEEDS);

        assertThat(noisy.size(), is(5));
        assertThat(noisy.get(2).index(), is(CLEAN.get(2).index()));
        assertThat(noisy.get(2).bucket(), is(CLEAN.get(2).bucket()));
        assertThat(noisy.get(2).truth(), is(CLEAN.get(2).truth()));
        assertThat(noisy.get(2).input(), is(not(CLEAN.get(2).input())));
    }

    @Test
    void equal_seeds_give_equal_noise_and_others_another() {
        InputNoise noise = new InputNoise(0.1);

        assertThat(noise.on(CLEAN, SEEDS), is(noise.on(CLEAN, SEEDS)));
        assertThat(noise.on(CLEAN, SeedSource.of(2)), is(not(noise.on(CLEAN, SEEDS))));
    }

    @Test
    void a_negative_width_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new InputNoise(-1))
                        .getMessage(),
                is("the width of the noise must be a number from 0, but was -1.0"));
    }
}
