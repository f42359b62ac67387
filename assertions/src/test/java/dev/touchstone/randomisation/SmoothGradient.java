package dev.touchstone.randomisation;

import dev.touchstone.conformance.Numbers;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.BlockModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gradients averaged over given noise and none, as smooth MPRT does.
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
            double[] own = inputs.row(k / inputs.rowSize()).values();
            double range = Arrays.stream(own).max().orElseThrow()
                    - Arrays.stream(own).min().orElseThrow();
            values[k] += magnitude * range * draw.values()[k];
        }
        return new Numbers(inputs.shape(), values);
    }

    private static MapGrid mean(List<MapGrid> maps) {
        double[] mean = new double[maps.get(0).values().length];
        Arrays.setAll(
                mean,
                k -> maps.stream().mapToDouble(map -> map.values()[k]).average().orElseThrow());
        return new MapGrid(maps.get(0).height(), maps.get(0).width(), mean);
    }
}
