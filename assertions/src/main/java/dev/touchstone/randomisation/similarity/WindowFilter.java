package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;

/** Weighted means over windows that lie within a map: along rows, and then along columns unless the map is one line. */
final class WindowFilter {

    private WindowFilter() {}

    /** Row-major, of {@code width - 1} columns less than the map, and of so many rows less unless it is one line. */
    static double[] of(MapGrid map, SsimWindow window, boolean lineOnly) {
        double[] weights = window.weights();
        MapGrid across = alongRows(map, weights);
        return lineOnly ? across.values() : alongColumns(across, weights);
    }

    private static MapGrid alongRows(MapGrid map, double[] weights) {
        int width = map.width() - weights.length + 1;
        double[] means = new double[map.height() * width];
        for (int row = 0; row < map.height(); row++) {
            for (int column = 0; column < width; column++) {
                means[row * width + column] = mean(map, row * map.width() + column, 1, weights);
            }
        }
        return new MapGrid(map.height(), width, means);
    }

    private static double[] alongColumns(MapGrid map, double[] weights) {
        double[] means = new double[(map.height() - weights.length + 1) * map.width()];
        for (int k = 0; k < means.length; k++) {
            means[k] = mean(map, k, map.width(), weights);
        }
        return means;
    }

    private static double mean(MapGrid map, int from, int stride, double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * map.values()[from + k * stride];
        }
        return sum;
    }
}
