package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShuffledLabelsTest {

    private final Scenario labelled = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private final ShuffledLabels shuffled = new ShuffledLabels(labelled, 0);

    private static Map<Tensor, Integer> labels(ShuffledLabels world) {
        Map<Tensor, Integer> labels = new HashMap<>();
        for (Bucket bucket : world.buckets()) {
            int count = world.population(bucket).orElseThrow();
            SampleBatch all = world.draw(bucket, Split.HELD_OUT, 0, count, SeedSource.of(1));
            for (int i = 0; i < count; i++) {
                labels.put(all.sample(i).input(), bucket.label());
            }
        }
        return labels;
    }

    private Map<Tensor, Integer> truth() {
        Map<Tensor, Integer> truth = new HashMap<>();
        SeedSource seeds = SeedSource.of(1).child(labelled.id().value()).child("shuffled-labels", 0);
        for (Sample sample :
                BucketsInTurn.draw(labelled, Split.TRAINING, ShuffledLabels.SAMPLES, seeds.child("samples"))) {
            truth.putIfAbsent(sample.input(), sample.bucket().label());
        }
        return truth;
    }

    @Test
    void the_same_samples_bear_the_same_labels_in_another_order() {
        Map<Tensor, Integer> truth = truth();
        Map<Tensor, Integer> labels = labels(shuffled);
        assertThat(labels.keySet(), is(truth.keySet()));
        assertThat(
                labels.values().stream().filter(label -> label == 1).count(),
                is(truth.values().stream().filter(label -> label == 1).count()));
        double agreeing = labels.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(truth.get(entry.getKey())))
                        .count()
                / (double) labels.size();
        double larger = truth.values().stream().filter(label -> label == 1).count() / (double) truth.size();
        double expected = larger * larger + (1 - larger) * (1 - larger);
        assertThat(agreeing, greaterThan(expected - 0.1));
        assertThat(agreeing, lessThan(expected + 0.1));
    }

    @Test
    void training_draws_from_these_samples_alone() {
        Map<Tensor, Integer> labels = labels(shuffled);
        Bucket one = shuffled.buckets().get(1);
        SampleBatch drawn = shuffled.draw(one, Split.TRAINING, 300, 50, SeedSource.of(3));
        for (int i = 0; i < 50; i++) {
            assertThat(labels.get(drawn.sample(i).input()), is(1));
        }
    }

    @Test
    void replicates_differ_in_their_name_their_specification_and_their_labels() {
        ShuffledLabels other = new ShuffledLabels(labelled, 1);
        assertThat(shuffled.id(), is(new ScenarioId("textbox/simple-fr/shuffled-labels-0")));
        assertThat(other.id(), is(not(shuffled.id())));
        assertThat(other.specification(), is(not(shuffled.specification())));
        assertThat(labels(other), is(not(labels(shuffled))));
    }

    @Test
    void so_many_samples_are_memorised_and_the_number_is_part_of_the_specification() {
        ShuffledLabels few = new ShuffledLabels(labelled, 0, 48);
        assertThat(labels(few).size(), is(greaterThan(40)));
        assertThat(labels(few).size(), is(lessThan(49)));
        assertThat(few.specification(), is(labelled.specification() + "; 48 samples, labels shuffled, replicate 0"));
    }

    @Test
    void of_a_small_finite_world_all_is_memorised() {
        Scenario andor = AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.CNN);
        ShuffledLabels all = new ShuffledLabels(andor, 0);
        assertThat(labels(all).size(), is(64));
        for (int label = 0; label < 2; label++) {
            assertThat(
                    all.population(all.buckets().get(label)),
                    is(andor.population(andor.buckets().get(label))));
        }
    }

    @Test
    void a_label_without_a_sample_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new ShuffledLabels(labelled, 0, 6))
                        .getMessage(),
                is("6 samples of textbox/simple-fr have no label 1, so it cannot be shuffled; take more"));
    }

    @Test
    void a_sample_that_a_bucket_does_not_have_is_refused() {
        Bucket zero = shuffled.buckets().get(0);
        int count = shuffled.population(zero).orElseThrow();
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> shuffled.draw(zero, Split.HELD_OUT, count, 1, SeedSource.of(1)));
        assertThat(
                error.getMessage(),
                is("textbox/simple-fr/shuffled-labels-0 has " + count
                        + " samples in bucket 1 (shuffled label 0), so none of index " + count));
    }
}
