package dev.touchstone.scenario;

import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/** An immutable set of pixels of an image, addressed by row and column or by the flat index {@code row * width + column}. */
public final class Mask {

    private final int height;
    private final int width;
    private final BitSet pixels;

    private Mask(int height, int width, BitSet pixels) {
        this.height = height;
        this.width = width;
        this.pixels = pixels;
    }

    /** No pixel of an image of this size. */
    public static Mask empty(int height, int width) {
        return new Mask(height, width, new BitSet(height * width));
    }

    /** All pixels of the box with its top left corner at (top, left), which must lie inside the image. */
    public static Mask box(int height, int width, int top, int left, int rows, int columns) {
        if (top < 0 || left < 0 || rows < 1 || columns < 1 || top + rows > height || left + columns > width) {
            throw new IllegalArgumentException("a box of %d x %d at row %d, column %d is not inside an image of %d x %d"
                    .formatted(rows, columns, top, left, height, width));
        }
        BitSet pixels = new BitSet(height * width);
        for (int row = top; row < top + rows; row++) {
            pixels.set(row * width + left, row * width + left + columns);
        }
        return new Mask(height, width, pixels);
    }

    /**
     * The pixels with these flat indices.
     *
     * @throws IndexOutOfBoundsException if one lies outside the image
     */
    public static Mask of(int height, int width, IntStream indices) {
        BitSet pixels = new BitSet(height * width);
        indices.forEach(index -> pixels.set(Objects.checkIndex(index, height * width)));
        return new Mask(height, width, pixels);
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    /** How many pixels it holds. */
    public int area() {
        return pixels.cardinality();
    }

    public boolean isEmpty() {
        return pixels.isEmpty();
    }

    /** Whether it holds the pixel; outside the image it holds none. */
    public boolean contains(int row, int column) {
        return row >= 0 && row < height && column >= 0 && column < width && pixels.get(row * width + column);
    }

    /** The flat indices of its pixels, ascending. */
    public IntStream indices() {
        return pixels.stream();
    }

    public Mask union(Mask other) {
        if (other.height != height || other.width != width) {
            throw new IllegalArgumentException("masks of %d x %d and %d x %d cannot be joined"
                    .formatted(height, width, other.height, other.width));
        }
        BitSet both = (BitSet) pixels.clone();
        both.or(other.pixels);
        return new Mask(height, width, both);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Mask other && height == other.height && width == other.width && pixels.equals(other.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + pixels.hashCode();
    }

    @Override
    public String toString() {
        return "mask of " + area() + " of " + height + " x " + width + " pixels";
    }
}
