package dev.touchstone.scenario.textbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The picture of an object: rows of ink in [0, 1], cut to the box that the ink fills. */
final class Glyph {

    private final float[][] ink;

    private Glyph(float[][] ink) {
        this.ink = ink;
    }

    /** Reads the bitmap of a letter that ships with this library: rows of grey levels, two hexadecimal digits each. */
    static Glyph of(Letter letter) {
        String resource = "glyph-" + letter.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Glyph.class.getResourceAsStream(resource)) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            return new Glyph(rows.stream().map(Glyph::row).toArray(float[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A box that is full of ink. */
    static Glyph solid(int side) {
        float[][] ink = new float[side][side];
        for (float[] row : ink) {
            Arrays.fill(row, 1f);
        }
        return new Glyph(ink);
    }

    private static float[] row(String hexadecimal) {
        String[] levels = hexadecimal.split(" ");
        float[] row = new float[levels.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Integer.parseInt(levels[i], 16) / 255f;
        }
        return row;
    }

    int height() {
        return ink.length;
    }

    int width() {
        return ink[0].length;
    }

    float ink(int row, int column) {
        return ink[row][column];
    }

    /** The flat indices, {@code row * width + column}, of all pixels with any ink. */
    IntStream pixels() {
        return IntStream.range(0, height() * width()).filter(pixel -> ink(pixel / width(), pixel % width()) > 0);
    }
}
