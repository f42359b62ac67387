package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.focus;
import static dev.touchstone.measure.Maps.indicator;
import static dev.touchstone.measure.Maps.map;
import static dev.touchstone.measure.Maps.square;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.TruthMask;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EarthMoversDistanceTest {

    private static final double EXACT = 1e-12;

    private static double emd(ScalarMap map, Mask mask) {
        return new EarthMoversDistance().of(map, focus(new Region("x", mask))).orElseThrow();
    }

    private static Mask pixel(int height, int width, int row, int column) {
        return Mask.box(height, width, row, column, 1, 1);
    }

    @Test
    void from_one_pixel_to_another_it_is_the_way_through_the_blocks() {
        assertThat(emd(indicator(pixel(5, 7, 0, 1)), pixel(5, 7, 3, 5)), closeTo(1 - 7.0 / 10, EXACT));
        assertThat(emd(indicator(pixel(5, 7, 3, 5)), pixel(5, 7, 0, 1)), closeTo(1 - 7.0 / 10, EXACT));
    }

    @Test
    void from_corner_to_corner_it_is_the_greatest_and_the_score_0() {
        assertThat(emd(indicator(pixel(5, 7, 0, 0)), pixel(5, 7, 4, 6)), closeTo(0, EXACT));
    }

    @Test
    void a_map_that_is_the_mask_scores_1() {
        Region letter = Maps.letterA(20, 20);

        assertThat(
                new EarthMoversDistance(TruthMask.INK)
                        .of(indicator(letter.ink()), focus(letter))
                        .orElseThrow(),
                is(1.0));
    }

    @Test
    void a_box_moved_by_3_rows_and_5_columns_costs_8_steps() {
        ScalarMap map = indicator(square("Box1", 10, 30, 40).tight());

        assertThat(emd(map, square("Box1", 10, 33, 45).tight()), closeTo(1 - 8.0 / 126, EXACT));
        assertThat(emd(map, square("Box1", 10, 27, 35).tight()), closeTo(1 - 8.0 / 126, EXACT));
    }

    @Test
    void mass_splits_between_two_pixels_at_unlike_distances() {
        Mask ends = pixel(1, 5, 0, 0).union(pixel(1, 5, 0, 4));

        assertThat(emd(indicator(pixel(1, 5, 0, 1)), ends), closeTo(1 - (0.5 * 1 + 0.5 * 3) / 4, EXACT));
    }

    @Test
    void surplus_beside_a_full_object_goes_on_to_the_far_one() {
        ScalarMap map = map(1, 6, 3, 1, 0, 0, 0, 0);
        Mask ends = pixel(1, 6, 0, 0).union(pixel(1, 6, 0, 5));

        assertThat(emd(map, ends), closeTo(1 - (0.25 * 5 + 0.25 * 4) / 5, EXACT));
    }

    @Test
    void on_a_line_it_is_the_sum_of_the_cumulative_differences() {
        RandomGenerator random = Maps.generator("line");
        Mask mask = Mask.box(1, 20, 0, 3, 1, 4).union(Mask.box(1, 20, 0, 15, 1, 2));
        for (int i = 0; i < 50; i++) {
            ScalarMap map = Maps.random(1, 20, random);
            double distance = 0;
            double ahead = 0;
            for (int column = 0; column < 20; column++) {
                ahead += map.value(0, column) / map.mass() - (mask.contains(0, column) ? 1.0 / 6 : 0);
                distance += Math.abs(ahead);
            }
            assertThat(emd(map, mask), closeTo(1 - distance / 19, EXACT));
        }
    }

    @Test
    void agrees_with_a_dense_solution_on_random_grids() {
        RandomGenerator random = Maps.generator("grids");
        for (int i = 0; i < 300; i++) {
            int height = random.nextInt(1, 6);
            int width = random.nextInt(2, 6);
            Mask mask = pixel(height, width, random.nextInt(height), random.nextInt(width));
            for (int more = random.nextInt(6); more > 0; more--) {
                mask = mask.union(pixel(height, width, random.nextInt(height), random.nextInt(width)));
            }
            double[] values =
                    random.ints((long) height * width, 0, 4).asDoubleStream().toArray();
            values[random.nextInt(values.length)] += 1;

            double expected = 1 - dense(values, mask) / (height - 1 + width - 1);
            assertThat(
                    mask.indices().boxed().toList() + " " + Arrays.toString(values),
                    emd(map(height, width, values), mask),
                    closeTo(expected, EXACT));
        }
    }

    private static double dense(double[] values, Mask mask) {
        int[] pixels = mask.indices().toArray();
        long mass = (long) Arrays.stream(values).sum();
        long[] supply =
                Arrays.stream(values).mapToLong(v -> (long) v * pixels.length).toArray();
        long[] demand = new long[pixels.length];
        Arrays.fill(demand, mass);
        int[][] cost = new int[values.length][pixels.length];
        int width = mask.width();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < pixels.length; j++) {
                cost[i][j] = Math.abs(i / width - pixels[j] / width) + Math.abs(i % width - pixels[j] % width);
            }
        }
        return (double) new DenseTransport(supply, demand, cost).cost() / (mass * pixels.length);
    }

    @Test
    void does_not_change_when_image_and_mask_are_mirrored_or_turned() {
        ScalarMap map = Maps.random(12, 12, Maps.generator("symmetry"));
        double[] turned = new double[144];
        for (int pixel = 0; pixel < 144; pixel++) {
            turned[pixel] = map.value(pixel % 12, 11 - pixel / 12);
        }
        Mask mask = Mask.box(12, 12, 1, 2, 3, 4);
        Mask turnedMask = Mask.box(12, 12, 6, 1, 4, 3);

        assertThat(emd(map(12, 12, turned), turnedMask), closeTo(emd(map, mask), EXACT));
    }

    @Test
    void scale_does_not_matter() {
        double[] values = Maps.generator("scale").doubles(64).toArray();
        double[] tiny = Arrays.stream(values).map(v -> v * 1e-30).toArray();
        Mask mask = Mask.box(8, 8, 1, 1, 3, 3);

        assertThat(emd(map(8, 8, tiny), mask), closeTo(emd(map(8, 8, values), mask), EXACT));
    }

    @Test
    void an_image_of_one_pixel_has_no_distance() {
        assertThat(
                new EarthMoversDistance().of(map(1, 1, 1), focus(new Region("x", pixel(1, 1, 0, 0)))),
                is(OptionalDouble.empty()));
    }
}
