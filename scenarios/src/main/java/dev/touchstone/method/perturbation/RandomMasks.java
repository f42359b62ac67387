package dev.touchstone.method.perturbation;

import java.util.random.RandomGenerator;

/**
 * Smooth random masks in [0, 1] for images: a cells x cells grid of ones (with the given probability) and zeros, enlarged bilinearly to
 * {@code (cells + 1)} cell sizes, then cropped at a uniformly random shift of less than a cell. A cell is {@code ceil(length / cells)}
 * pixels long. Pixel centres are aligned (no corners), and beyond the border's centres the border goes on.
 */
record RandomMasks(int height, int width, int cells, double probability) {

    void draw(RandomGenerator random, float[] into, int offset) {
        float[][] grid = new float[cells][cells];
        for (float[] row : grid) {
            for (int column = 0; column < cells; column++) {
                row[column] = random.nextDouble() < probability ? 1 : 0;
            }
        }
        int cellHeight = (height + cells - 1) / cells;
        int cellWidth = (width + cells - 1) / cells;
        int down = random.nextInt(cellHeight);
        int right = random.nextInt(cellWidth);
        float[][] wide = new float[cells][width];
        for (int x = 0; x < width; x++) {
            Place place = place(x + right, cellWidth);
            for (int row = 0; row < cells; row++) {
                wide[row][x] = place.between(grid[row][place.low], grid[row][place.high]);
            }
        }
        for (int y = 0; y < height; y++) {
            Place place = place(y + down, cellHeight);
            for (int x = 0; x < width; x++) {
                into[offset + y * width + x] = place.between(wide[place.low][x], wide[place.high][x]);
            }
        }
    }

    private record Place(int low, int high, float share) {
        float between(float atLow, float atHigh) {
            return atLow + share * (atHigh - atLow);
        }
    }

    /** Where a pixel of the enlarged mask lies between two cells of the grid. */
    private Place place(int pixel, int cellLength) {
        double enlarged = (cells + 1.0) * cellLength;
        double position = Math.max(0, (pixel + 0.5) * cells / enlarged - 0.5);
        int low = Math.min((int) position, cells - 1);
        return new Place(low, Math.min(low + 1, cells - 1), (float) (position - low));
    }
}
