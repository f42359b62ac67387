package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Background;
import dev.touchstone.model.GraphModel;
import dev.touchstone.scenario.SeedSource;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeepShapTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 4;

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomNets nets = new RandomNets(manager, new SplittableRandom(6), DataType.FLOAT64);
    private final GraphModel model = nets.residual(true);
    private final NDArray inputs = nets.inputs(ROWS);
    private final NDArray targets = nets.targets(ROWS);

    @AfterEach
    void close() {
        manager.close();
    }

    /** Rows as a method gets them: arrays of the manager of the inputs that it passes on. */
    private static Background of(NDArray rows) {
        return (model, read) -> read.getManager().create(rows.toDoubleArray(), rows.getShape());
    }

    @Test
    void with_one_row_it_is_deeplift() {
        NDArray row = nets.uniform(0, 1, 1, 2, 8, 8);

        assertThat(
                new DeepShap(of(row)).attribute(model, inputs, targets, SEEDS).toDoubleArray(),
                is(new DeepLift(DeepLiftRule.RESCALE, read -> row)
                        .attribute(model, inputs, targets, SEEDS)
                        .toDoubleArray()));
    }

    @Test
    void the_values_sum_to_the_logit_less_the_mean_logit_of_the_background() {
        NDArray rows = nets.uniform(0, 1, 3, 2, 8, 8);

        double[] sums = new DeepShap(of(rows))
                .attribute(model, inputs, targets, SEEDS)
                .reshape(ROWS, -1)
                .sum(new int[] {1})
                .toDoubleArray();

        NDArray logits = model.logits(inputs).sub(model.logits(rows).mean(new int[] {0}, true));
        double[] expected = logits.gather(targets.reshape(-1, 1), 1).toDoubleArray();
        for (int row = 0; row < ROWS; row++) {
            assertThat(sums[row], is(closeTo(expected[row], 1e-12)));
        }
    }
}
