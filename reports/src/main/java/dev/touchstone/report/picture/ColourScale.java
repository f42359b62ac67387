package dev.touchstone.report.picture;

import dev.touchstone.scenario.Tensor;

/**
 * The scale by which a map is drawn in colours, fixed by the map.
 *
 * @param extent the value at its upper end
 * @param greatest the greatest absolute value of the map; at least the extent
 * @param signed whether it runs from minus to plus the extent, with zero in the middle; otherwise it starts at zero
 */
public record ColourScale(double extent, double greatest, boolean signed) {

    /** That of a map of shape (channels, height, width). */
    public static ColourScale of(Tensor map) {
        return new Heatmap(ChannelSum.of(map)).scale();
    }
}
