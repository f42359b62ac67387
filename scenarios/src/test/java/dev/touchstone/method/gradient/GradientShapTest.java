package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Background;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GradientShapTest {

    private static final SeedSource SEEDS = SeedSource.of(8);
    private static final Background PAIR = Background.of(List.of(Nets.row(0, 0, 0), Nets.row(0.5f, 1, 1)));

    private final NDManager manager = NDManager.newBaseManager();
    private final Nets nets = new Nets(manager, DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] map(GradientShap method, ExplainedModel model, SeedSource seeds, float... inputs) {
        return Nets.doubles(
                method.attribute(model, nets.inputs(inputs), manager.create(new long[inputs.length / 3]), seeds));
    }

    /** The mean map of 500 copies of (1, 2, -1), each with draws of its own. */
    private double[] meanMap(GradientShap method, ExplainedModel model) {
        NDArray copies = nets.inputs(1, 2, -1).repeat(0, 500);
        NDArray maps = method.attribute(model, copies, manager.create(new long[500]), SEEDS);
        return Nets.doubles(maps.mean(new int[] {0}));
    }

    @Test
    void values_sum_to_the_logit_less_the_backgrounds_in_the_mean() {
        ExplainedModel model = nets.smooth();
        double[] logits = Nets.doubles(model.logits(nets.inputs(1, 2, -1, 0, 0, 0, 0.5f, 1, 1)));

        double sum = Arrays.stream(meanMap(new GradientShap(40, PAIR), model)).sum();

        assertEquals(logits[0] - (logits[2] + logits[4]) / 2, sum, 0.03);
    }

    @Test
    void of_a_linear_network_each_value_is_a_weight_times_a_mean_difference_noise_or_not() {
        double[] expected = {2 * 0.75, -1.5, 0.5 * -1.5};

        assertArrayEquals(expected, meanMap(new GradientShap(40, PAIR), nets.linear()), 0.02);
        assertArrayEquals(expected, meanMap(new GradientShap(40, PAIR, 0.3), nets.linear()), 0.03);
    }

    @Test
    void a_row_of_a_batch_has_the_map_that_it_has_alone() {
        GradientShap method = new GradientShap(5, PAIR, 0.1);
        double[] both = map(method, nets.smooth(), SEEDS, 1, 2, -1, 0.5f, 0, 1);
        double[] alone = map(method, nets.smooth(), SEEDS.startingAt(1), 0.5f, 0, 1);

        assertArrayEquals(alone, new double[] {both[3], both[4], both[5]}, 1e-12);
    }

    @Test
    void equal_seeds_give_equal_maps_and_others_do_not() {
        GradientShap method = new GradientShap(5, PAIR);
        double[] once = map(method, nets.smooth(), SEEDS, 1, 2, -1);

        assertArrayEquals(once, map(method, nets.smooth(), SEEDS, 1, 2, -1));
        assertThat(once[0] == map(method, nets.smooth(), SeedSource.of(9), 1, 2, -1)[0], is(false));
    }

    @Test
    void it_takes_one_gradient_a_draw() {
        CountingModel counting = new CountingModel(nets.linear());
        new GradientShap(7, PAIR).attribute(counting, nets.inputs(1, 2, 3), nets.targets(0), SEEDS);

        assertThat(counting.gradients(), is(7));
    }

    @Test
    void parameters_are_told_and_held_to_their_range() {
        assertThat(
                new GradientShap().parameters(),
                is(Map.of("draws", "50", "background", "20 examples", "sigma", "0.0")));
        assertThrows(IllegalArgumentException.class, () -> new GradientShap(0, PAIR));
        assertThrows(IllegalArgumentException.class, () -> new GradientShap(1, PAIR, Double.NaN));
    }

    @Test
    void a_background_of_another_shape_is_refused() {
        Background pairs = Background.of(List.of(Tensor.of(new float[2], 2)));

        assertThrows(
                IllegalArgumentException.class, () -> map(new GradientShap(1, pairs), nets.linear(), SEEDS, 1, 2, -1));
    }
}
