package dev.touchstone.randomisation;

import dev.touchstone.conformance.Numbers;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.BlockModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gradients averaged over given noise and none, as smooth MPRT does; deviations and means in 32 bits as in Quantus.
 *
 * @param noise (draws, inputs, ...), standard normal
 * @param magnitude of the noise as a share of the range of an input's values
 */
record SmoothGradient(Numbers noise, double magnitude) {

    List<MapGrid> maps(BlockModel model) {
        List<List<MapGrid>> draws = new ArrayList<>();
        for (int draw = 0; draw < noise.rows(); draw++) {
            draws.add(TinyCascade.maps(model, new Gradient(), noisy(noise.row(draw))));
        }
        draws.add(TinyCascade.maps(model, new Gradient()));
        return IntStream.range(0, TinyCascade.inputs().rows())
                .mapToObj(input ->
                        mean(draws.stream().map(maps -> maps.get(input)).toList()))
                .toList();
    }

    private Numbers noisy(Numbers draw) {
        Numbers inputs = TinyCascade.inputs();
        double[] values = inputs.values().clone();
        for (int k = 0; k < values.length; k++) {
            values[k] += deviation(inputs.row(k / inputs.rowSize()).values()) * draw.values()[k];
        }
        return new Numbers(inputs.shape(), values);
    }

    private double deviation(double[] input) {
        double range = Arrays.stream(input).max().orElseThrow()
                - Arrays.stream(input).min().orElseThrow();
        return (float) magnitude * (float) range;
    }

    private static MapGrid mean(List<MapGrid> maps) {
        double[] mean = new double[maps.get(0).values().length];
        Arrays.setAll(mean, k -> mean(maps, k));
        return new MapGrid(maps.get(0).height(), maps.get(0).width(), mean);
    }

    private static float mean(List<MapGrid> maps, int place) {
        float sum = 0;
        for (MapGrid map : maps) {
            sum += (float) map.values()[place] / maps.size();
        }
        return sum;
    }
}
