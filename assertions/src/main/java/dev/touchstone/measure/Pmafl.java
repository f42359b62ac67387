package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The primary mean attribution focus level: the mean over the focus pixels of the map scaled to sum 1 (Kim, Plumb and Talwalkar 2022, app.
 * A.4), on the raw values, each pixel once. A map that is the same everywhere has 1 / (height * width).
 *
 * <p>Comparable with {@link Smafl} of the same map and kind of mask: which objects are brighter a pixel. Not comparable between images
 * whose masks differ in area, since 1 / area is the most that a mask can have; and not a share of anything.
 * Undefined where there are no focus objects and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record Pmafl(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Pmafl() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "PMAFL-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.perPixel(map, truth.focusMask(mask));
    }
}
