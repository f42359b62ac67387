package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.textbox.Colour;
import java.util.Arrays;

/** The paper on which an object is drawn. Pixels that are painted are its ink; through all others the background is seen. */
public final class Tile {

    private final Colour[][] pixels;

    Tile(int rows, int columns) {
        this.pixels = new Colour[rows][columns];
    }

    public int rows() {
        return pixels.length;
    }

    public int columns() {
        return pixels[0].length;
    }

    /**
     * Paints one pixel.
     *
     * @throws IllegalArgumentException if it is not on the tile
     */
    public Tile pixel(int row, int column, Colour colour) {
        return box(row, column, 1, 1, colour);
    }

    /**
     * Paints a box.
     *
     * @param top row of its top left corner, from 0
     * @param left column of the same
     * @throws IllegalArgumentException if it is empty, or a part of it is not on the tile
     */
    public Tile box(int top, int left, int rows, int columns, Colour colour) {
        if (top < 0 || left < 0 || rows < 1 || columns < 1 || top + rows > rows() || left + columns > columns()) {
            throw new IllegalArgumentException("a box of %d x %d at row %d, column %d is not on a tile of %d x %d"
                    .formatted(rows, columns, top, left, rows(), columns()));
        }
        for (int row = top; row < top + rows; row++) {
            Arrays.fill(pixels[row], left, left + columns, colour);
        }
        return this;
    }

    /** Paints all of it. */
    public Tile fill(Colour colour) {
        return box(0, 0, rows(), columns(), colour);
    }

    /** A copy of what is painted, null where nothing is. */
    Colour[][] painted() {
        return Arrays.stream(pixels).map(Colour[]::clone).toArray(Colour[][]::new);
    }
}
