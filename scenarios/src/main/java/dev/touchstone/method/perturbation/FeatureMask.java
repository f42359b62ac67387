package dev.touchstone.method.perturbation;

import dev.touchstone.method.UnsupportedInputException;
import java.util.Arrays;

/**
 * Which values of an input belong to one feature, that is: are kept or replaced together. Its text is its value among a method's
 * parameters.
 */
public final class FeatureMask {

    private interface Rule {
        int[] on(int[] shape);
    }

    private final String text;
    private final Rule rule;

    private FeatureMask(String text, Rule rule) {
        this.text = text;
        this.rule = rule;
    }

    /** Every value is a feature of its own. */
    public static FeatureMask each() {
        return new FeatureMask("each", shape -> {
            int[] features = new int[size(shape)];
            Arrays.setAll(features, i -> i);
            return features;
        });
    }

    /**
     * What the catalogue's methods take: a {@linkplain #grid grid} for images (channels, height, width) of two pixels or more each way, and
     * {@linkplain #each() each value} of any other input, such as symbols of shape (L, 1) or (1, L, 1).
     *
     * @throws IllegalArgumentException if rows or columns are below 1
     */
    public static FeatureMask standard(int rows, int columns) {
        FeatureMask grid = grid(rows, columns);
        FeatureMask each = each();
        return new FeatureMask(grid + " of images, else each", shape -> (isImage(shape) ? grid : each).features(shape));
    }

    private static boolean isImage(int[] shape) {
        return shape.length == 3 && shape[1] > 1 && shape[2] > 1;
    }

    /** Every pixel of an image (channels, height, width) is a feature, with all its channels. */
    public static FeatureMask pixels() {
        return new FeatureMask("pixels", shape -> {
            requireImage("a mask of pixels", shape);
            return cells(shape, shape[1], shape[2]);
        });
    }

    /**
     * An image (channels, height, width) in cells of nearly one size, numbered row by row, with all channels: the pixel at (y, x) is in
     * the cell {@code (y * rows / height, x * columns / width)}, rounded down.
     *
     * @throws IllegalArgumentException if rows or columns are below 1
     */
    public static FeatureMask grid(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "a grid has one row and one column or more, not %d and %d".formatted(rows, columns));
        }
        String text = "grid " + rows + "x" + columns;
        return new FeatureMask(text, shape -> {
            requireImage("a " + text, shape);
            if (rows > shape[1] || columns > shape[2]) {
                throw new UnsupportedInputException(
                        "a " + text + " does not fit an image of %d x %d pixels".formatted(shape[1], shape[2]));
            }
            return cells(shape, rows, columns);
        });
    }

    /**
     * Equal numbers are one feature; features are ordered by their numbers.
     *
     * @param groups any numbers, one for each value of an input, row-major
     * @param shape of an input, without the batch
     * @throws IllegalArgumentException if there is not one group for each value
     */
    public static FeatureMask of(int[] groups, int... shape) {
        if (Arrays.stream(shape).anyMatch(length -> length < 1) || size(shape) != groups.length) {
            throw new IllegalArgumentException(
                    "%d groups do not fill the shape %s".formatted(groups.length, Arrays.toString(shape)));
        }
        int[] numbers = Arrays.stream(groups).distinct().sorted().toArray();
        int[] features = Arrays.stream(groups)
                .map(group -> Arrays.binarySearch(numbers, group))
                .toArray();
        int[] own = shape.clone();
        String text = numbers.length + " groups of shape " + Arrays.toString(own) + " #"
                + Integer.toHexString(Arrays.hashCode(features));
        return new FeatureMask(text, other -> {
            if (!Arrays.equals(own, other)) {
                throw new IllegalArgumentException("a feature mask of shape " + Arrays.toString(own)
                        + " does not fit inputs of shape " + Arrays.toString(other));
            }
            return features.clone();
        });
    }

    /**
     * The feature of each value of an input, row-major: numbers from 0 without gaps.
     *
     * @param shape of an input, without the batch
     * @throws IllegalArgumentException if the mask does not fit it
     */
    public int[] features(int... shape) {
        return rule.on(shape);
    }

    @Override
    public String toString() {
        return text;
    }

    private static int[] cells(int[] shape, int rows, int columns) {
        int[] features = new int[size(shape)];
        for (int i = 0; i < features.length; i++) {
            int row = i / shape[2] % shape[1] * rows / shape[1];
            int column = i % shape[2] * columns / shape[2];
            features[i] = row * columns + column;
        }
        return features;
    }

    private static void requireImage(String mask, int[] shape) {
        if (shape.length != 3) {
            throw new UnsupportedInputException(
                    mask + " needs images of shape (channels, height, width), not inputs of shape "
                            + Arrays.toString(shape));
        }
    }

    private static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }
}
