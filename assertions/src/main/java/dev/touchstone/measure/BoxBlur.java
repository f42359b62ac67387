package dev.touchstone.measure;

/**
 * The mean of the 7 x 7 pixels around each pixel. Beyond the border the image goes on mirrored at the centre of its last pixel,
 * {@code dcb|abcd|cba} (reflect-101).
 */
final class BoxBlur {

    private static final int RADIUS = 3;
    private static final int WINDOW = (2 * RADIUS + 1) * (2 * RADIUS + 1);

    private BoxBlur() {}

    static double[] of(ScalarMap map) {
        int height = map.height();
        int width = map.width();
        int[] columns = mirrored(width);
        int[] rows = mirrored(height);
        double[] lines = new double[height * width];
        double[] blurred = new double[height * width];
        for (int pixel = 0; pixel < lines.length; pixel++) {
            int column = pixel % width;
            for (int i = column; i <= column + 2 * RADIUS; i++) {
                lines[pixel] += map.value(pixel - column + columns[i]);
            }
        }
        for (int pixel = 0; pixel < lines.length; pixel++) {
            int row = pixel / width;
            for (int i = row; i <= row + 2 * RADIUS; i++) {
                blurred[pixel] += lines[rows[i] * width + pixel % width];
            }
            blurred[pixel] /= WINDOW;
        }
        return blurred;
    }

    /** The positions inside that stand for {@code -RADIUS} to {@code length - 1 + RADIUS}. */
    private static int[] mirrored(int length) {
        int[] positions = new int[length + 2 * RADIUS];
        int period = Math.max(1, 2 * (length - 1));
        for (int i = 0; i < positions.length; i++) {
            int position = Math.floorMod(i - RADIUS, period);
            positions[i] = Math.min(position, period - position);
        }
        return positions;
    }
}
