package dev.touchstone.method.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private static float[] map(SaliencyMethod method, float[] image, Shape shape) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.create(image, shape);
            return method.attribute(null, inputs, null, SeedSource.of(1)).toFloatArray();
        }
    }

    @Test
    void the_oracle_marks_the_focus_on_every_channel_and_nothing_else() {
        RegionTruth truth = new RegionTruth(
                2,
                2,
                List.of(new Region("Box1", Mask.box(2, 2, 0, 1, 1, 1))),
                List.of(new Region("Text", Mask.box(2, 2, 1, 0, 1, 1))),
                List.of());
        RegionTruth nothing = new RegionTruth(2, 2, List.of(), List.of(), List.of());
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.zeros(new Shape(2, 2, 2, 2));

            float[] maps =
                    new Oracle().attribute(inputs, List.of(truth, nothing)).toFloatArray();

            assertThat(maps, is(new float[] {0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        }
    }

    @Test
    void the_flipped_oracle_speaks_against_what_the_oracle_speaks_for() {
        RegionTruth truth =
                new RegionTruth(1, 2, List.of(new Region("Text", Mask.box(1, 2, 0, 1, 1, 1))), List.of(), List.of());
        try (NDManager manager = NDManager.newBaseManager()) {
            float[] map = new FlippedOracle()
                    .attribute(manager.zeros(new Shape(1, 1, 1, 2)), List.of(truth))
                    .toFloatArray();

            assertThat(map, is(new float[] {0, -1}));
        }
    }

    @Test
    void the_input_is_copied_as_it_is() {
        float[] input = {-1, 0.5f};

        assertThat(map(new InputCopy(), input, new Shape(1, 1, 1, 2)), is(input));
    }

    @Test
    void none_of_them_looks_at_the_model() {
        List<SaliencyMethod> all = List.of(
                new Oracle(),
                new FlippedOracle(),
                new InputCopy(),
                new Constant(),
                new RandomMap(),
                new Edge(),
                new SobelEdge());

        assertThat(all.stream().map(SaliencyMethod::needs).distinct().toList(), is(List.of(Needs.NOTHING)));
        assertThat(
                all.stream()
                        .filter(method -> method.sign() == SignSemantics.SIGNED)
                        .map(SaliencyMethod::id)
                        .toList(),
                is(List.of("oracle", "flipped-oracle", "input")));
    }

    @Test
    void the_edge_of_what_is_no_image_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map(new Edge(), new float[4], new Shape(2, 2)))
                        .getMessage(),
                is("edge draws on images (n, channels, height, width), but was given inputs of shape (2, 2)"));
    }

    @Test
    void the_oracle_cannot_be_asked_without_the_truth() {
        UnsupportedOperationException error = assertThrows(
                UnsupportedOperationException.class, () -> new Oracle().attribute(null, null, null, SeedSource.of(1)));

        assertThat(error.getMessage(), containsString("oracle is drawn from the truth"));
    }

    @Test
    void the_edge_of_a_step_is_four_times_its_height_on_both_sides() {
        float[] step = {0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1};

        float[] edges = map(new Edge(), step, new Shape(1, 1, 3, 4));

        assertThat(edges, is(new float[] {0, 4, 4, 0, 0, 4, 4, 0, 0, 4, 4, 0}));
    }

    @Test
    void a_lone_pixel_has_the_sobel_magnitudes_around_it() {
        float[] dot = {0, 0, 0, 0, 1, 0, 0, 0, 0};

        float[] edges = map(new Edge(), dot, new Shape(1, 1, 3, 3));

        assertThat((double) edges[0], closeTo(Math.sqrt(2), 1e-6));
        assertThat((double) edges[1], closeTo(2, 1e-6));
        assertThat((double) edges[4], closeTo(0, 1e-6));
    }

    @Test
    void the_constant_map_is_one_everywhere() {
        assertThat(map(new Constant(), new float[4], new Shape(1, 1, 2, 2)), is(new float[] {1, 1, 1, 1}));
    }

    @Test
    void the_random_map_is_uniform_and_the_same_each_time() {
        float[] once = map(new RandomMap(), new float[20_000], new Shape(2, 1, 100, 100));
        float[] again = map(new RandomMap(), new float[20_000], new Shape(2, 1, 100, 100));
        double mean = 0;
        for (float value : once) {
            mean += value / once.length;
        }

        assertThat(once, is(again));
        assertThat(once[0] == once[10_000], is(false));
        assertThat(mean, closeTo(0.5, 0.01));
    }
}
