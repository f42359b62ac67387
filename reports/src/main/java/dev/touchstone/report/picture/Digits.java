package dev.touchstone.report.picture;

import java.util.List;

/**
 * Numbers on pictures, by glyphs of five by seven squares of our own: Java's text needs fonts, and a machine may have none. There are
 * the digits, the point and the minus.
 */
final class Digits {

    static final int HEIGHT = 14;

    private static final int SCALE = 2;
    private static final int ADVANCE = 6 * SCALE;
    private static final String ALPHABET = "0123456789.-";

    /** The glyphs beside one another, each five columns wide with one between. */
    private static final List<String> GLYPHS = List.of(
            ".###....#....###..#####.....#.#####..###..#####..###...###..............",
            "#...#..##...#...#....#.....##.#.....#...#.....#.#...#.#...#.............",
            "#...#.#.#.......#...#.....#.#.####..#.........#.#...#.#...#.............",
            "#...#...#......#...###...#..#.....#.####.....#...###...####.......#####.",
            "#...#...#.....#.......#.#####.....#.#...#...#...#...#.....#.............",
            "#...#...#....#....#...#.....#.#...#.#...#...#...#...#.#...#..##.........",
            ".###..#####.#####..###......#..###...###....#....###...###...##.........");

    private Digits() {}

    /** How wide a number will be. */
    static int width(String text) {
        return text.length() * ADVANCE - SCALE;
    }

    /** Draws a number with its top left corner at (x, y), {@link #HEIGHT} pixels high. */
    static void draw(Raster picture, int x, int y, String text, int ink) {
        for (int place = 0; place < text.length(); place++) {
            glyph(picture, x + place * ADVANCE, y, ALPHABET.indexOf(text.charAt(place)), ink);
        }
    }

    private static void glyph(Raster picture, int x, int y, int which, int ink) {
        for (int row = 0; row < GLYPHS.size(); row++) {
            for (int column = 0; column < 5; column++) {
                if (GLYPHS.get(row).charAt(6 * which + column) == '#') {
                    picture.fill(x + column * SCALE, y + row * SCALE, SCALE, SCALE, ink);
                }
            }
        }
    }
}
