package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.image.Ink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads the bitmaps of letters that ship with this library: rows of grey levels, two hexadecimal digits each. */
final class Glyph {

    private Glyph() {}

    /** A letter, cut to the box that its ink fills. */
    static Ink of(Letter letter) {
        String resource = "glyph-" + letter.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Glyph.class.getResourceAsStream(resource)) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            return Ink.of(rows.stream().map(Glyph::row).toArray(float[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static float[] row(String hexadecimal) {
        String[] levels = hexadecimal.split(" ");
        float[] row = new float[levels.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Integer.parseInt(levels[i], 16) / 255f;
        }
        return row;
    }
}
