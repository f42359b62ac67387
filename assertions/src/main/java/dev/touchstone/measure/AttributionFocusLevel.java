package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import java.util.OptionalDouble;

/**
 * The attribution focus level: the share of a map's mass that lies in a mask (Kim, Plumb and Talwalkar, Sanity Simulations for
 * Saliency Methods, 2022, sec. 4 and app. A.4), on the raw values: no blur, no subtraction of the minimum, objects joined before they are
 * summed. The paper's released code computes another number, {@link PublishedFocusLevel}.
 */
public final class AttributionFocusLevel {

    private AttributionFocusLevel() {}

    /** In [0, 1]; empty if the mask has no pixel or the map no mass. */
    public static OptionalDouble of(ScalarMap map, Mask mask) {
        return Defined.where(map, mask, () -> Math.min(1, map.massIn(mask) / map.mass()));
    }

    /**
     * The mean share of mass a pixel of a mask: the focus level over the mask's area. In [0, 1 / area].
     *
     * @return empty if the mask has no pixel or the map no mass
     */
    public static OptionalDouble perPixel(ScalarMap map, Mask mask) {
        return Defined.where(map, mask, () -> Math.min(1, map.massIn(mask) / map.mass()) / mask.area());
    }
}
