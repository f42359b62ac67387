package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * What the values of maps are scaled to, signs being kept unless said otherwise. A map of zeros, which has no scale, stays as it is. Signs
 * are dropped after that, not before.
 */
public enum Normalisation {
    /** By the greatest magnitude, so that all lie between -1 and 1. */
    MAXIMUM("max") {
        @Override
        DoubleUnaryOperator scale(double[] values) {
            return by(Values.peak(values));
        }
    },
    /** By the root of the mean square, which becomes 1 (Binder et al., arXiv 2211.12486); values are not bounded. */
    SECOND_MOMENT("second-moment") {
        @Override
        DoubleUnaryOperator scale(double[] values) {
            double peak = Values.peak(values);
            double mean = Arrays.stream(values)
                    .map(value -> value / peak * (value / peak))
                    .average()
                    .orElseThrow();
            return by(peak * Math.sqrt(mean));
        }
    },
    /** Positive values by the greatest, negative ones by the magnitude of the least: it changes how both compare. */
    BY_SIGN("by-sign") {
        @Override
        DoubleUnaryOperator scale(double[] values) {
            double greatest = Arrays.stream(values).max().orElseThrow();
            double least = Arrays.stream(values).min().orElseThrow();
            return value -> value == 0 ? 0 : value > 0 ? value / greatest : -value / least;
        }
    },
    /** So that the least value is 0 and the greatest 1: signs are lost, and so is where 0 was. Equal values stay as they are. */
    LEAST_TO_GREATEST("min-max") {
        @Override
        DoubleUnaryOperator scale(double[] values) {
            double greatest = Arrays.stream(values).max().orElseThrow();
            double least = Arrays.stream(values).min().orElseThrow();
            return greatest == least ? value -> value : value -> (value - least) / (greatest - least);
        }
    };

    private final String label;

    Normalisation(String label) {
        this.label = label;
    }

    abstract DoubleUnaryOperator scale(double[] values);

    private static DoubleUnaryOperator by(double scale) {
        return value -> value / scale;
    }

    /** In names of similarities. */
    String label() {
        return label;
    }

    /**
     * One map on its own scale.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public MapGrid of(MapGrid map) {
        return ofBatch(List.of(map)).get(0);
    }

    /**
     * Maps on one scale, that of the values of all: what the released code of published results does by default. A map's values then depend
     * on the other maps that happen to be with it, so that nothing here does it unasked.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public List<MapGrid> ofBatch(List<MapGrid> maps) {
        double[] all = maps.stream()
                .flatMapToDouble(map -> DoubleStream.of(map.finiteValues()))
                .toArray();
        DoubleUnaryOperator scale = Values.peak(all) == 0 ? value -> value : scale(all);
        return maps.stream()
                .map(map -> new MapGrid(
                        map.height(),
                        map.width(),
                        Arrays.stream(map.values()).map(scale).toArray()))
                .toList();
    }
}
