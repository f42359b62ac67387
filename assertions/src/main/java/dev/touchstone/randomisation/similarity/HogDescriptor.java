package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Histograms of oriented gradients with the defaults of scikit-image: gradients are differences of both neighbours, 0 at the border;
 * orientations are without sign, in equal bins of half a turn; each cell holds the mean magnitude of each; blocks of cells, in all places, are
 * scaled to a Euclidean norm of 1, cut at 0.2, and scaled again (L2-Hys).
 */
final class HogDescriptor {

    static final int ORIENTATIONS = 9;
    static final int BLOCK = 3;
    private static final double EPSILON = 1e-5;
    private static final double CUT = 0.2;

    private final MapGrid map;
    private final int cell;
    private final int rows;
    private final int columns;

    private HogDescriptor(MapGrid map, int cell) {
        this.map = map;
        this.cell = cell;
        this.rows = map.height() / cell;
        this.columns = map.width() / cell;
    }

    /**
     * Block by block, in it cell by cell, of each its orientations.
     *
     * @throws IllegalArgumentException if the map has not enough cells for a block
     */
    static double[] of(MapGrid map, int cell) {
        HogDescriptor hog = new HogDescriptor(map, cell);
        if (hog.rows < BLOCK || hog.columns < BLOCK) {
            throw new IllegalArgumentException(
                    "a map of %d x %d has no block of %d x %d cells of %d x %d; ask for smaller cells or another similarity"
                            .formatted(map.height(), map.width(), BLOCK, BLOCK, cell, cell));
        }
        return hog.blocks(hog.histograms());
    }

    private double[][] histograms() {
        double[][] histograms = new double[rows * columns][ORIENTATIONS];
        for (int row = 0; row < rows * cell; row++) {
            for (int column = 0; column < columns * cell; column++) {
                double down = down(row, column);
                double right = right(row, column);
                histograms[row / cell * columns + column / cell][orientation(down, right)] +=
                        Math.hypot(down, right) / (cell * cell);
            }
        }
        return histograms;
    }

    private double down(int row, int column) {
        return row == 0 || row == map.height() - 1 ? 0 : at(row + 1, column) - at(row - 1, column);
    }

    private double right(int row, int column) {
        return column == 0 || column == map.width() - 1 ? 0 : at(row, column + 1) - at(row, column - 1);
    }

    private double at(int row, int column) {
        return map.values()[row * map.width() + column];
    }

    private static int orientation(double down, double right) {
        double degrees = Math.toDegrees(Math.atan2(down, right));
        double halfTurn = degrees < 0 ? degrees + 180 : degrees % 180;
        return Math.min(ORIENTATIONS - 1, (int) (halfTurn / (180.0 / ORIENTATIONS)));
    }

    private double[] blocks(double[][] histograms) {
        return IntStream.rangeClosed(0, rows - BLOCK)
                .boxed()
                .flatMapToDouble(row -> IntStream.rangeClosed(0, columns - BLOCK)
                        .boxed()
                        .flatMapToDouble(column -> Arrays.stream(block(histograms, row, column))))
                .toArray();
    }

    private double[] block(double[][] histograms, int row, int column) {
        double[] cells = IntStream.range(0, BLOCK * BLOCK)
                .boxed()
                .flatMapToDouble(k -> DoubleStream.of(histograms[(row + k / BLOCK) * columns + column + k % BLOCK]))
                .toArray();
        double[] cut =
                Arrays.stream(scaled(cells)).map(value -> Math.min(value, CUT)).toArray();
        return scaled(cut);
    }

    private static double[] scaled(double[] values) {
        double squares = Arrays.stream(values).map(value -> value * value).sum();
        double norm = Math.sqrt(squares + EPSILON * EPSILON);
        return Arrays.stream(values).map(value -> value / norm).toArray();
    }
}
