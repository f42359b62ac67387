package dev.touchstone.report.picture;

import dev.touchstone.assertion.Exhibit;

/**
 * One exhibit as pictures: input, map and overlay, the truth outlined on the first and the last. Teal, unbroken: what the map must
 * show; orange-red, dashed: what it must leave. Maps are drawn by the sum of their channels.
 */
public final class ExhibitSheet {

    private static final int GAP = 8;
    private static final int BAR = 10;

    private final Panels panels;

    private ExhibitSheet(Panels panels) {
        this.panels = panels;
    }

    /**
     * Draws an exhibit.
     *
     * @throws NotAPictureException if its input or its map is no image
     */
    public static ExhibitSheet of(Exhibit exhibit) {
        return new ExhibitSheet(Panels.of(exhibit.explanation()));
    }

    /** The three panels side by side, with a legend below the input and the colour scale below the map. */
    Raster raster() {
        int width = panels.input().width();
        int height = panels.input().height();
        int below = height + GAP;
        Raster sheet = new Raster(Math.max(3 * width + 2 * GAP, 150), below + Legend.HEIGHT, Rgb.WHITE);
        sheet.paste(panels.input(), 0, 0);
        sheet.paste(panels.heat(), width + GAP, 0);
        sheet.paste(panels.overlay(), 2 * (width + GAP), 0);
        Legend.draw(sheet, 0, below);
        sheet.paste(panels.heatmap().colourBar(width, BAR), width + GAP, below + (Legend.HEIGHT - BAR) / 2);
        return sheet;
    }

    /** A PNG of the input with the truth. */
    public byte[] inputPng() {
        return Png.encode(panels.input());
    }

    /** A PNG of the map in colours. */
    public byte[] heatPng() {
        return Png.encode(panels.heat());
    }

    /** A PNG of the map, shaded by the input, with the truth. */
    public byte[] overlayPng() {
        return Png.encode(panels.overlay());
    }

    /** The scale of the map's colours. */
    public ColourScale scale() {
        return panels.heatmap().scale();
    }
}
