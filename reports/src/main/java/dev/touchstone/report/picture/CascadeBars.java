package dev.touchstone.report.picture;

import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/**
 * A cascade on a sample of a logical world: the truth above, then a row of bars a map, as a {@link LogicSheet} has them but without
 * frames, so that the inputs stand below one another; to the right of each row its number and its similarity.
 */
record CascadeBars(CascadeStrip strip, LogicTruth truth, List<NumberedStep> shown) {

    private static final int ROW = 64;
    private static final int BETWEEN_ROWS = 10;
    private static final int GAP = 8;
    private static final int INDENT = (ROW - SimilarityBar.HEIGHT) / 2;
    private static final int RULE = 0xdddddd;

    /** @throws NotAPictureException if a map has not one value for each input */
    CascadeBars {
        CascadeSheet.maps(strip).forEach(map -> LogicSheet.requireScores(truth, map));
    }

    Raster draw() {
        LogicColumns columns = new LogicColumns(truth);
        int captions = columns.width() + GAP;
        int width = captions + SimilarityBar.LEAST_WIDTH + GAP;
        Raster sheet = new Raster(width, y(shown.size() + 1) - BETWEEN_ROWS, Rgb.WHITE);
        sheet.paste(new LogicMarks(truth, columns).draw(), 0, GAP);
        bars(sheet, columns, 0, strip.trained());
        SimilarityBar.badge(sheet, captions, y(0) + INDENT, "0");
        for (int i = 0; i < shown.size(); i++) {
            CascadeStrip.Picture picture = shown.get(i).picture();
            int top = y(i + 1) + INDENT;
            bars(sheet, columns, i + 1, picture.map());
            SimilarityBar.draw(
                    sheet,
                    captions,
                    top,
                    SimilarityBar.LEAST_WIDTH,
                    shown.get(i).number(),
                    picture.similarity());
        }
        return sheet;
    }

    private void bars(Raster sheet, LogicColumns columns, int row, Tensor map) {
        sheet.fill(0, y(row) - BETWEEN_ROWS / 2, sheet.width(), 1, RULE);
        double[] scores = LogicSheet.values(map);
        sheet.paste(new LogicBars(truth, columns, scores, InputSet.EMPTY, ROW).draw(), 0, y(row));
    }

    private static int y(int row) {
        return GAP + LogicMarks.HEIGHT + BETWEEN_ROWS + row * (ROW + BETWEEN_ROWS);
    }
}
