package dev.touchstone.report.picture;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/**
 * A map beside the one that shows the truth and nothing else, for viewers that compare pictures.
 *
 * @param expected PNG of the focus, evenly lit, on what is dark
 * @param actual PNG of the map by its magnitude
 * @param difference PNG of what the map shows outside the focus, on the scale of the whole map
 */
public record TruthDiff(byte[] expected, byte[] actual, byte[] difference) {

    private static final int SIDE = 192;

    /**
     * Draws the three.
     *
     * @throws NotAPictureException if input and map are no images of one size, the sample is of a logical world, or the map holds what is no number
     */
    public static TruthDiff of(Exhibit exhibit) {
        if (ExhibitPicture.isLogical(exhibit)) {
            throw new NotAPictureException("samples of logical worlds have no regions");
        }
        Tensor map = exhibit.explanation().map();
        ImageShapes.require(exhibit.explanation().sample().input(), map);
        RegionTruth truth = (RegionTruth) exhibit.explanation().sample().truth();
        ChannelSum sum = ChannelSum.of(map);
        int height = sum.height();
        int width = sum.width();
        double[] focus = new double[height * width];
        double[] magnitude = new double[height * width];
        double[] outside = new double[height * width];
        for (int i = 0; i < focus.length; i++) {
            magnitude[i] = Math.abs(sum.at(i / width, i % width));
            if (!Double.isFinite(magnitude[i])) {
                throw new NotAPictureException("the map holds " + magnitude[i] + ", which no comparison shows");
            }
            focus[i] = isIn(truth.focus(), i / width, i % width) ? 1 : 0;
            outside[i] = focus[i] == 1 ? 0 : magnitude[i];
        }
        double extent = new ChannelSum(height, width, magnitude).extent();
        return new TruthDiff(
                png(height, width, focus, 1),
                png(height, width, magnitude, extent),
                png(height, width, outside, extent));
    }

    private static boolean isIn(List<Region> regions, int row, int column) {
        return regions.stream().map(Region::tight).anyMatch((Mask mask) -> mask.contains(row, column));
    }

    private static byte[] png(int height, int width, double[] values, double extent) {
        Raster raster = new Raster(width, height, Rgb.BLACK);
        for (int i = 0; i < values.length; i++) {
            double share = extent == 0 ? 0 : values[i] / extent;
            raster.set(i % width, i / width, Viridis.INSTANCE.rgb(share));
        }
        return Png.encode(raster.upscaled(Math.max(1, SIDE / Math.max(width, height))));
    }
}
