package dev.touchstone.report.picture;

import dev.touchstone.assertion.Exhibit;
import java.util.List;

/**
 * Several samples as one picture, one below the other: of each input, map and overlay side by side, each map by a colour scale of its own, or
 * of a logical world its scores.
 */
public final class SamplesSheet {

    private static final int GAP = 12;

    private SamplesSheet() {}

    /**
     * A PNG of all of them.
     *
     * @param exhibits from above, at least one
     * @throws NotAPictureException if an input or a map cannot be drawn
     */
    public static byte[] png(List<Exhibit> exhibits) {
        List<Raster> rows = exhibits.stream().map(ExhibitPicture::raster).toList();
        int width = rows.stream().mapToInt(Raster::width).max().orElseThrow();
        int height = rows.stream().mapToInt(row -> row.height() + GAP).sum() - GAP;
        Raster sheet = new Raster(width, height, Rgb.WHITE);
        int top = 0;
        for (Raster row : rows) {
            sheet.paste(row, 0, top);
            top += row.height() + GAP;
        }
        return Png.encode(sheet);
    }
}
