package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.model.GraphModel;
import dev.touchstone.scenario.SeedSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summation-to-delta on whole Transformers: contributions sum to F(x) - F(x'), up to rounding. */
class TransformerDeepLiftTest {

    private static final int ROWS = 16;

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 0", "false, 0.5", "true, -1"})
    void contributions_sum_to_the_change_of_the_logit(boolean classToken, float baseline) {
        assertThat(gap(DataType.FLOAT64, classToken, baseline), is(lessThan(1e-12)));
        assertThat(gap(DataType.FLOAT32, classToken, baseline), is(lessThan(1e-5)));
    }

    /** The largest difference from completeness, in units of the largest change of a logit. */
    private double gap(DataType type, boolean classToken, float value) {
        double gap = 0;
        for (long seed = 0; seed < 10; seed++) {
            RandomTransformers random = new RandomTransformers(manager, seed, type);
            GraphModel model = random.model(classToken);
            NDArray inputs = random.inputs(ROWS);
            NDArray targets = random.targets(ROWS);
            Baseline baseline = Baseline.constant(value);
            NDArray map =
                    new DeepLift(DeepLiftRule.RESCALE, baseline).attribute(model, inputs, targets, SeedSource.of(1));
            NDArray change = model.logits(inputs)
                    .sub(model.logits(baseline.of(inputs)))
                    .gather(targets.expandDims(1), 1)
                    .flatten();
            NDArray sum = map.reshape(ROWS, -1).sum(new int[] {1});
            gap = Math.max(gap, largest(sum.sub(change)) / largest(change));
        }
        return gap;
    }

    private static double largest(NDArray array) {
        return array.abs().max().toType(DataType.FLOAT64, false).getDouble();
    }
}
