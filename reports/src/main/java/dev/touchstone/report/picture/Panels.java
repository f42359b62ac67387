package dev.touchstone.report.picture;

import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Tensor;

/** The three pictures of a sample, side by side: what the model saw, where the map looks, and both with the truth. */
record Panels(Raster input, Raster heat, Raster overlay, Heatmap heatmap) {

    /** About the width and height of a panel in pixels. */
    private static final int SIDE = 192;

    /** How bright the map is where the input is black; where the input is white it has its full colours. */
    private static final double SHADE = 0.6;

    /**
     * Draws them.
     *
     * @throws NotAPictureException if input and map are not images of one size
     */
    static Panels of(Explanation explanation) {
        Tensor image = explanation.sample().input();
        Tensor map = explanation.map();
        ImageShapes.require(image, map);
        return draw(new InputImage(image), new Heatmap(ChannelSum.of(map)), (RegionTruth)
                explanation.sample().truth());
    }

    private static Panels draw(InputImage image, Heatmap heatmap, RegionTruth truth) {
        Raster input = image.raster();
        int factor = Math.max(1, SIDE / Math.max(input.width(), input.height()));
        return new Panels(
                outlined(input.upscaled(factor), truth, factor),
                heatmap.raster().upscaled(factor),
                outlined(overlay(image, heatmap, input).upscaled(factor), truth, factor),
                heatmap);
    }

    private static Raster overlay(InputImage image, Heatmap heatmap, Raster size) {
        Raster overlay = new Raster(size.width(), size.height(), Rgb.BLACK);
        for (int row = 0; row < size.height(); row++) {
            for (int column = 0; column < size.width(); column++) {
                double light = SHADE + (1 - SHADE) * image.brightness(row, column);
                overlay.set(column, row, Rgb.mix(Rgb.BLACK, heatmap.rgb(row, column), light));
            }
        }
        return overlay;
    }

    private static Raster outlined(Raster picture, RegionTruth truth, int factor) {
        truth.avoid().forEach(region -> Outline.AVOID.draw(picture, region.tight(), factor));
        truth.focus().forEach(region -> Outline.FOCUS.draw(picture, region.tight(), factor));
        return picture;
    }
}
