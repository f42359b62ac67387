package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsInTurnTest {

    private static final SeedSource SEEDS = SeedSource.of(7);

    private final Scenario endless = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private final Scenario finite =
            AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.TRANSFORMER);

    private static List<Sample> held(Scenario scenario, int count) {
        return BucketsInTurn.draw(scenario, scenario.buckets(), Split.HELD_OUT, count, SEEDS);
    }

    @Test
    void of_endless_buckets_the_first_samples_come_in_turn() {
        int buckets = endless.buckets().size();
        List<Sample> samples = held(endless, buckets + 2);
        assertThat(samples, hasSize(buckets + 2));
        for (int i = 0; i < samples.size(); i++) {
            Bucket bucket = endless.buckets().get(i % buckets);
            Sample alone =
                    endless.draw(bucket, Split.HELD_OUT, i / buckets, 1, SEEDS).sample(0);
            assertThat(samples.get(i).bucket(), is(bucket));
            assertThat(samples.get(i).index(), is(i / buckets));
            assertThat(samples.get(i).input(), is(alone.input()));
        }
    }

    @Test
    void of_finite_buckets_samples_are_chosen_once_each_and_by_chance() {
        List<Sample> samples = held(finite, 16);
        assertThat(samples, hasSize(16));
        assertThat(new HashSet<>(samples.stream().map(Sample::input).toList()), hasSize(16));
        List<Integer> ofClass0 = samples.stream()
                .filter(sample -> sample.bucket().label() == 0)
                .map(Sample::index)
                .toList();
        assertThat(ofClass0, is(not(List.of(0, 1, 2, 3, 4, 5, 6, 7))));
        assertThat(
                held(finite, 16).stream().map(Sample::index).toList(),
                is(samples.stream().map(Sample::index).toList()));
        assertThat(
                BucketsInTurn.draw(finite, finite.buckets(), Split.HELD_OUT, 16, SeedSource.of(8)).stream()
                        .map(Sample::index)
                        .toList(),
                is(not(samples.stream().map(Sample::index).toList())));
    }

    @Test
    void a_chosen_index_is_that_of_the_sample_in_its_bucket() {
        for (Sample sample : held(finite, 16)) {
            assertThat(
                    finite.draw(sample.bucket(), Split.HELD_OUT, sample.index(), 1, SEEDS)
                            .sample(0)
                            .input(),
                    is(sample.input()));
        }
    }

    @Test
    void an_exhausted_bucket_is_passed_over_and_a_small_world_gives_all_that_it_has() {
        int all = finite.buckets().stream()
                .mapToInt(bucket -> finite.population(bucket).orElseThrow())
                .sum();
        List<Sample> samples = held(finite, all + 10);
        assertThat(samples, hasSize(all));
        assertThat(new HashSet<>(samples.stream().map(Sample::input).toList()), hasSize(all));
    }

    @Test
    void what_is_to_explain_has_something_that_decides() {
        List<Sample> samples = BucketsInTurn.toExplain(endless, 16, SEEDS);
        List<Bucket> deciding =
                endless.buckets().stream().filter(endless::hasFocus).toList();
        assertThat(deciding.size() < endless.buckets().size(), is(true));
        for (int i = 0; i < 16; i++) {
            assertThat(samples.get(i).bucket(), is(deciding.get(i % deciding.size())));
        }
    }
}
