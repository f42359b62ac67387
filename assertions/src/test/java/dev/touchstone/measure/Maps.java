package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Maps and truths that tests write down or draw. */
final class Maps {

    static final int SIDE = 64;
    private static final int ASCENDER = 4;

    private Maps() {}

    static ScalarMap map(int height, int width, double... values) {
        return new ScalarMap(height, width, values);
    }

    /** 1 on the mask, 0 elsewhere. */
    static ScalarMap indicator(Mask mask) {
        return weighted(List.of(mask), 1);
    }

    /** On each mask its weight, 0 elsewhere. */
    static ScalarMap weighted(List<Mask> masks, double... weights) {
        Mask first = masks.get(0);
        double[] values = new double[first.height() * first.width()];
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i];
            masks.get(i).indices().forEach(pixel -> values[pixel] = weight);
        }
        return new ScalarMap(first.height(), first.width(), values);
    }

    /** Independent uniform values. */
    static ScalarMap random(int height, int width, RandomGenerator random) {
        return new ScalarMap(
                height, width, random.doubles((long) height * width).toArray());
    }

    static RandomGenerator generator(String test) {
        return SeedSource.of(1).random(test);
    }

    static RegionTruth focus(Region... objects) {
        return new RegionTruth(
                objects[0].tight().height(), objects[0].tight().width(), List.of(objects), List.of(), List.of());
    }

    static RegionTruth avoid(Region... objects) {
        return new RegionTruth(
                objects[0].tight().height(), objects[0].tight().width(), List.of(), List.of(objects), List.of());
    }

    static RegionTruth truth(Region focus, Region avoid) {
        return new RegionTruth(
                focus.tight().height(), focus.tight().width(), List.of(focus), List.of(avoid), List.of());
    }

    /** A square object of a TextBox image: Box1 has a side of 10, Box2 of 4. */
    static Region square(String name, int side, int top, int left) {
        return new Region(name, Mask.box(SIDE, SIDE, top, left, side, side));
    }

    /** The letter whose layout box starts at (top, left). */
    static Region letterA(int top, int left) {
        return letter("glyph-a.txt", top, left, 15, 0);
    }

    static Region letterB(int top, int left) {
        return letter("glyph-b.txt", top, left, 13, 1);
    }

    private static Region letter(String bitmap, int top, int left, int columns, int indent) {
        List<String[]> rows = rows(bitmap);
        Mask ink = Mask.empty(SIDE, SIDE);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                if (!rows.get(row)[column].equals("00")) {
                    ink = ink.union(Mask.box(SIDE, SIDE, top + ASCENDER + row, left + indent + column, 1, 1));
                }
            }
        }
        Mask layout = Mask.box(SIDE, SIDE, top, left, ASCENDER + rows.size(), columns);
        Mask tight = Mask.box(SIDE, SIDE, top + ASCENDER, left + indent, rows.size(), rows.get(0).length);
        return new Region("Text", layout, tight, ink);
    }

    private static List<String[]> rows(String bitmap) {
        try (InputStream in = TextBox.class.getResourceAsStream(bitmap)) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Arrays.stream(text.split("\n")).map(row -> row.split(" ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(bitmap, e);
        }
    }
}
