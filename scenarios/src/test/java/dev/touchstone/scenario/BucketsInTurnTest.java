package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BucketsInTurnTest {

    private static final SeedSource SEEDS = SeedSource.of(7);

    private final Scenario endless = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private final Scenario finite =
            AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.TRANSFORMER);

    private static List<Sample> held(Scenario scenario, int count) {
        return BucketsInTurn.draw(scenario, Split.HELD_OUT, count, SEEDS);
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
                BucketsInTurn.draw(finite, Split.HELD_OUT, 16, SeedSource.of(8)).stream()
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
    void what_is_to_explain_is_of_all_buckets_but_the_one_that_holds_nothing() {
        List<Bucket> seen = endless.buckets().subList(1, endless.buckets().size());
        List<Sample> samples = BucketsInTurn.toExplain(endless, 2 * seen.size(), SEEDS);
        for (int i = 0; i < samples.size(); i++) {
            assertThat(samples.get(i).bucket(), is(seen.get(i % seen.size())));
            assertThat(samples.get(i).index(), is(i / seen.size()));
        }
        assertThat(endless.buckets().get(0).name(), is("empty"));
    }

    @Test
    void what_is_to_explain_of_a_finite_world_is_all_but_its_two_rows_of_one_symbol() {
        List<Sample> all = held(finite, 64);
        List<Sample> samples = BucketsInTurn.toExplain(finite, 64, SEEDS);
        assertThat(samples, hasSize(62));
        assertThat(
                inputs(samples),
                is(inputs(all.stream()
                        .filter(sample -> new HashSet<>(symbols(sample)).size() == 2)
                        .toList())));
    }

    @Test
    void no_sample_is_no_question() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> held(endless, 0))
                        .getMessage(),
                is("one sample or more can be drawn of buckets in turn, not 0"));
    }

    private static Set<Tensor> inputs(List<Sample> samples) {
        return new HashSet<>(samples.stream().map(Sample::input).toList());
    }

    private static List<Float> symbols(Sample sample) {
        List<Float> symbols = new ArrayList<>();
        for (int i = 0; i < sample.input().size(); i++) {
            symbols.add(sample.input().get(i));
        }
        return symbols;
    }
}
