package dev.touchstone.report.picture;

import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/**
 * A cascade on an image as heat maps, side by side and wrapped into rows of about the same length, the colours of the scale below the map
 * of the trained model. As on an {@link ExhibitSheet} the
 * colours are viridis, or the diverging map if any map of the strip has a negative value, and end where few values of a map are beyond.
 */
final class CascadeHeat {

    private static final int SIDE = 128;
    private static final int MOST_WIDTH = 600;
    private static final int GAP = 8;
    private static final int BETWEEN_ROWS = 14;
    private static final int COLOURS = 10;

    private final CascadeStrip strip;
    private final List<NumberedStep> shown;
    private final boolean signed;
    private final int factor;
    private final int height;
    private final int cell;
    private final int columns;

    /**
     * @param shown which of the steps
     * @throws NotAPictureException if input and maps are not images of one size
     */
    CascadeHeat(CascadeStrip strip, List<NumberedStep> shown) {
        this.strip = strip;
        this.shown = shown;
        Tensor input = strip.sample().input();
        CascadeSheet.maps(strip).forEach(map -> ImageShapes.require(input, map));
        this.signed =
                CascadeSheet.maps(strip).anyMatch(map -> ChannelSum.of(map).signed());
        this.factor = Math.max(1, SIDE / Math.max(input.length(1), input.length(2)));
        this.height = input.length(1) * factor;
        this.cell = Math.max(input.length(2) * factor, SimilarityBar.LEAST_WIDTH);
        int most = Math.max(2, (MOST_WIDTH + GAP) / (cell + GAP));
        this.columns = ceiling(panels(), ceiling(panels(), most));
    }

    Raster draw() {
        int rows = ceiling(panels(), columns);
        Raster sheet = new Raster(x(columns - 1) + cell + GAP, y(rows) - BETWEEN_ROWS + GAP, Rgb.WHITE);
        sheet.paste(new InputImage(strip.sample().input()).raster().upscaled(factor), x(0), y(0));
        trained(sheet);
        for (int i = 0; i < shown.size(); i++) {
            draw(sheet, i + 2, shown.get(i));
        }
        return sheet;
    }

    private void trained(Raster sheet) {
        Heatmap heatmap = heatmap(strip.trained());
        int caption = y(0) + height + GAP;
        sheet.paste(heatmap.raster().upscaled(factor), x(1), y(0));
        SimilarityBar.badge(sheet, x(1), caption, "0");
        sheet.paste(heatmap.colourBar(cell, COLOURS), x(1), caption + SimilarityBar.HEIGHT - COLOURS);
    }

    private void draw(Raster sheet, int panel, NumberedStep step) {
        int top = y(panel / columns);
        CascadeStrip.Picture picture = step.picture();
        sheet.paste(heatmap(picture.map()).raster().upscaled(factor), x(panel), top);
        SimilarityBar.draw(sheet, x(panel), top + height + GAP, cell, step.number(), picture.similarity());
    }

    private Heatmap heatmap(Tensor map) {
        return new Heatmap(ChannelSum.of(map), signed);
    }

    private int panels() {
        return shown.size() + 2;
    }

    private int x(int panel) {
        return GAP + panel % columns * (cell + GAP);
    }

    private int y(int row) {
        return GAP + row * (height + GAP + SimilarityBar.HEIGHT + BETWEEN_ROWS);
    }

    private static int ceiling(int all, int part) {
        return (all + part - 1) / part;
    }
}
