package dev.touchstone.report.picture;

import dev.touchstone.scenario.Mask;
import java.util.List;

/** What the outlines mean, without words: a tick beside the line round the focus, a cross beside the line round what to avoid. */
final class Legend {

    static final int HEIGHT = 18;

    private static final List<String> TICK = List.of(
            "..........##",
            ".........###",
            "........###.",
            ".......###..",
            "##....###...",
            "###..###....",
            ".######.....",
            "..####......",
            "...##.......");

    private static final List<String> CROSS = List.of(
            "##.....##",
            "###...###",
            ".###.###.",
            "..#####..",
            "...###...",
            "..#####..",
            ".###.###.",
            "###...###",
            "##.....##");

    private static final int SWATCH = 36;
    private static final int GAP = 6;
    private static final int INK = 0x202020;

    private Legend() {}

    /** Draws it with its top left corner at (x, y); it is {@link #HEIGHT} pixels high and about 130 wide. */
    static void draw(Raster picture, int x, int y) {
        swatch(picture, x, y, Outline.FOCUS);
        sign(picture, x + SWATCH + GAP, y, TICK);
        int second = x + SWATCH + TICK.get(0).length() + 4 * GAP;
        swatch(picture, second, y, Outline.AVOID);
        sign(picture, second + SWATCH + GAP, y, CROSS);
    }

    private static void swatch(Raster picture, int x, int y, Outline outline) {
        Raster swatch = new Raster(SWATCH, HEIGHT, Rgb.WHITE);
        outline.draw(swatch, Mask.box(HEIGHT, SWATCH, 0, 0, HEIGHT, SWATCH), 1);
        picture.paste(swatch, x, y);
    }

    private static void sign(Raster picture, int x, int y, List<String> rows) {
        int top = y + (HEIGHT - rows.size()) / 2;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length(); column++) {
                if (rows.get(row).charAt(column) == '#') {
                    picture.set(x + column, top + row, INK);
                }
            }
        }
    }
}
