package dev.touchstone.scenario.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaskedScenarioTest {

    private final AndorScenario whole =
            AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.TRANSFORMER);

    private MaskedScenario keeping(InputSet kept) {
        Map<Bucket, List<InputSet>> masks = whole.buckets().stream()
                .collect(Collectors.toMap(
                        bucket -> bucket,
                        bucket -> Collections.nCopies(whole.population(bucket).orElseThrow(), kept)));
        return new MaskedScenario(whole, masks, whole.recipe());
    }

    private static List<Float> inputs(SampleBatch batch, int sample) {
        List<Float> values = new ArrayList<>();
        float[] inputs = batch.sample(sample).input().values();
        IntStream.range(0, inputs.length).forEach(i -> values.add(inputs[i]));
        return values;
    }

    @Test
    void what_is_not_kept_shows_the_mask() {
        Bucket one = whole.buckets().get(1);
        SampleBatch drawn = keeping(InputSet.of(0, 4)).draw(one, Split.HELD_OUT, 0, 2, SeedSource.of(1));
        assertThat(inputs(drawn, 0), is(List.of(1f, -2f, -2f, -2f, -1f, -2f)));
        assertThat(inputs(drawn, 1), is(List.of(1f, -2f, -2f, -2f, -1f, -2f)));
        assertThat(drawn.labels(), is(new int[] {1, 1}));
    }

    @Test
    void training_draws_masked_samples_of_the_class_that_is_asked_for() {
        Bucket one = whole.buckets().get(1);
        SampleBatch drawn = keeping(InputSet.of(0, 3)).draw(one, Split.TRAINING, 40, 64, SeedSource.of(1));
        for (int i = 0; i < 64; i++) {
            assertThat(inputs(drawn, i).get(0), is(1f));
            assertThat(List.of(inputs(drawn, i).get(3)), everyItem(oneOf(-1f, 1f)));
            assertThat(inputs(drawn, i).get(5), is(-2f));
        }
    }

    @Test
    void other_masks_make_another_scenario() {
        assertThat(
                keeping(InputSet.of(0)).specification(),
                is(not(keeping(InputSet.of(1)).specification())));
        assertThat(keeping(InputSet.of(0)).id(), is(not(keeping(InputSet.of(1)).id())));
        assertThat(keeping(InputSet.of(0)).id(), is(keeping(InputSet.of(0)).id()));
    }

    @Test
    void every_sample_needs_a_mask() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new MaskedScenario(whole, Map.of(), whole.recipe()));
        assertThat(
                refusal.getMessage(),
                is("bucket 1 (class 0) of andor/single-gate/and has 56 samples, but masks for 0"));
    }
}
