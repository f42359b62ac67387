package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.BucketsInTurn;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectBatchTest {

    private static final SeedSource SEEDS = SeedSource.of(3);

    private final Scenario scenario = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private final List<Sample> samples = BucketsInTurn.toExplain(scenario, 5, SeedSource.of(1));
    private final SubjectBatch subjects = new SubjectBatch(samples);

    @Test
    void rows_are_the_samples_with_indices_of_their_own() {
        SampleBatch batch = subjects.plain();
        for (int i = 0; i < samples.size(); i++) {
            assertThat(batch.sample(i).input(), is(samples.get(i).input()));
            assertThat(batch.sample(i).bucket(), is(samples.get(i).bucket()));
            assertThat(batch.sample(i).index(), is(i));
        }
    }

    @Test
    void the_last_draw_is_the_input_itself() {
        SampleBatch batch = subjects.noisy(new Smoothing(3, 0.1, "s"), SEEDS);
        assertThat(batch.size(), is(15));
        for (int i = 0; i < 5; i++) {
            assertThat(batch.sample(10 + i).input(), is(samples.get(i).input()));
            assertThat(batch.sample(i).input(), is(not(samples.get(i).input())));
            assertThat(batch.sample(i).input(), is(not(batch.sample(5 + i).input())));
        }
        assertThat(
                subjects.noisy(new Smoothing(1, 0.1, "s"), SEEDS).inputs(),
                is(subjects.plain().inputs()));
    }

    @Test
    void the_noise_has_a_deviation_of_the_level_times_the_range_of_the_input() {
        SampleBatch batch = subjects.noisy(new Smoothing(2, 0.1, "s"), SEEDS);
        for (int i = 0; i < 5; i++) {
            Tensor clean = samples.get(i).input();
            Tensor noisy = batch.sample(i).input();
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            double sum = 0;
            double squares = 0;
            for (int k = 0; k < clean.size(); k++) {
                least = Math.min(least, clean.get(k));
                most = Math.max(most, clean.get(k));
                sum += noisy.get(k) - clean.get(k);
                squares += Math.pow(noisy.get(k) - clean.get(k), 2);
            }
            double deviation = 0.1 * (most - least);
            assertThat(sum / clean.size(), is(closeTo(0, 4 * deviation / Math.sqrt(clean.size()))));
            assertThat(Math.sqrt(squares / clean.size()), is(closeTo(deviation, 0.03 * deviation)));
        }
    }

    @Test
    void no_sample_is_no_question() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new SubjectBatch(List.of()))
                        .getMessage(),
                is("copies of a model are asked about one sample or more, not about none"));
    }

    @Test
    void more_draws_begin_with_the_same_noise() {
        SampleBatch few = subjects.noisy(new Smoothing(3, 0.1, "s"), SEEDS);
        SampleBatch many = subjects.noisy(new Smoothing(6, 0.1, "s"), SEEDS);
        for (int row = 0; row < 10; row++) {
            assertThat(many.sample(row).input(), is(few.sample(row).input()));
        }
    }
}
