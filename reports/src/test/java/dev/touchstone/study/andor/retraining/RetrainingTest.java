package dev.touchstone.study.andor.retraining;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.ModelSummary;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.study.andor.plan.LogicFilter;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.andor.plan.LogicStudyWorld;
import dev.touchstone.study.andor.run.FakeLogicMethod;
import dev.touchstone.study.andor.run.FakeLogicModels;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.WorldSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RetrainingTest {

    private static final LogicStudyWorld ALL_THREE = LogicPlan.of(
                    new LogicFilter(
                            List.of("oracle"),
                            List.of("single-gate"),
                            List.of("and"),
                            List.of("transformer"),
                            List.of("NIB")),
                    1,
                    1)
            .worlds()
            .get(0);

    private final List<Scenario> trained = new ArrayList<>();

    private RetrainingRow row(Function<Sample, float[]> maps) {
        StudyModel explained = new FakeLogicModels().open(ALL_THREE.scenario(), 0);
        WorldSamples samples = new WorldSamples(ALL_THREE.scenario(), explained, Integer.MAX_VALUE, 1);
        return new Retraining(ALL_THREE, explained, samples, (scenario, seed) -> {
                    trained.add(scenario);
                    return new AlwaysZero();
                })
                .rows(new FakeLogicMethod("given", maps), List.of(MaskThreshold.BASELINE))
                .get(0);
    }

    private static float[] firstInput(Sample sample) {
        return new float[] {1, 0, 0, 0.5f, 0.5f, 0.5f};
    }

    private static float[] relevant(Sample sample) {
        float[] map = new float[6];
        ((LogicTruth) sample.truth()).relevant().stream().forEach(input -> map[input] = 1);
        map[3] = 0.5f;
        return map;
    }

    @Test
    void what_the_first_input_alone_proves_is_that_it_is_false() {
        RetrainingRow row = row(RetrainingTest::firstInput);

        assertThat(row.logicalAccuracy(), is(32 / 64.0));
        assertThat(row.reduction(), closeTo(2 / 6.0, 1e-12));
        assertThat(row.samples(), is(64));
        assertThat(row.constant(), is(0));
    }

    @Test
    void a_network_that_learnt_to_say_no_is_right_on_the_56_of_64() {
        RetrainingRow row = row(RetrainingTest::firstInput);

        assertThat(row.retrainedAccuracy(), is(56 / 64.0));
        assertThat(row.advantage(), closeTo(100 * (56 - 32) / 64.0, 1e-9));
        assertThat(row.matching(), is(56));
    }

    @Test
    void what_is_relevant_proves_every_label() {
        assertThat(row(RetrainingTest::relevant).logicalAccuracy(), is(1.0));
    }

    @Test
    void a_map_of_one_value_everywhere_keeps_nothing() {
        RetrainingRow row = row(sample -> new float[6]);

        assertThat(row.constant(), is(64));
        assertThat(row.reduction(), is(1.0));
        assertThat(row.logicalAccuracy(), is(0.0));
        assertThat(row.fullDca(), is(Double.NaN));
    }

    @Test
    void the_network_is_trained_on_the_masked_samples_whatever_it_learns() {
        row(RetrainingTest::firstInput);

        assertThat(trained.size(), is(1));
        assertThat(trained.get(0).id().value().startsWith("andor/single-gate/and/masked-"), is(true));
        assertThat(
                trained.get(0).recipe().specification(),
                is("transformer-64; batch 256; Adam 0.002; warm-up 20, cosine 600 steps, 1 cycles; bucket >= 0.0;"
                        + " probe >= 0.0; whole table below loss 0.02, 0 restarts"));
    }

    @Test
    void a_map_with_nan_is_an_error_that_names_the_input() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> row(sample -> new float[] {0, Float.NaN, 0, 0, 0, 1}));

        assertThat(error.getMessage(), is("the score of input 1 is NaN; nothing can be measured of a map with that"));
    }

    /** A network that says 0 to everything. */
    private static final class AlwaysZero implements StudyModel {

        @Override
        public ModelSummary summary() {
            return new ModelSummary("transformer-64", 0, 1, "");
        }

        @Override
        public String device() {
            return "cpu()";
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            return new TargetedBatch(samples, new int[samples.size()]);
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
            throw new IllegalStateException("it is not explained");
        }

        @Override
        public List<Interactions> interact(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            throw new IllegalStateException("it is not explained");
        }

        @Override
        public void close() {}
    }
}
