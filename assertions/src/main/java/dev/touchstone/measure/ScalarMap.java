package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;

/** One non-negative number a pixel: what measures look at. What several of them need of it is worked out once. */
public final class ScalarMap {

    private final int height;
    private final int width;
    private final double[] values;
    private final double mass;
    private final Lazy<Ranking> ranking;
    private final Lazy<Contrast> blurred;

    /** Takes the array as its own. */
    ScalarMap(int height, int width, double[] values) {
        this.height = height;
        this.width = width;
        this.values = values;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        this.mass = sum;
        this.ranking = new Lazy<>(() -> Ranking.of(values));
        this.blurred = new Lazy<>(() -> Contrast.of(BoxBlur.of(this)));
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    public double value(int row, int column) {
        return values[row * width + column];
    }

    /** The value at the flat index {@code row * width + column}. */
    double value(int pixel) {
        return values[pixel];
    }

    /** The sum of all values; NaN or infinite if one of them is. */
    public double mass() {
        return mass;
    }

    /**
     * Whether any value is above zero.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    boolean hasMass() {
        if (!Double.isFinite(mass)) {
            throw new IllegalArgumentException(
                    "a map that holds NaN or infinite values cannot be measured; mend the method, or leave the map out and count it");
        }
        return mass > 0;
    }

    /**
     * The sum of the values in a mask of the same size.
     *
     * @throws IllegalArgumentException if the mask has another size
     */
    public double massIn(Mask mask) {
        requireFit(mask);
        return mask.indices().mapToDouble(pixel -> values[pixel]).sum();
    }

    void requireFit(Mask mask) {
        if (mask.height() != height || mask.width() != width) {
            throw new IllegalArgumentException("a %s does not fit a map of %d x %d".formatted(mask, height, width));
        }
    }

    Ranking ranking() {
        return ranking.get();
    }

    /** Its contrast as it is. */
    Contrast contrast() {
        return Contrast.of(values);
    }

    /** Its contrast after the published blur. */
    Contrast blurred() {
        return blurred.get();
    }
}
