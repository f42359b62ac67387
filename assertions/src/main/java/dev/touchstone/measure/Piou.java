package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The primary intersection over union: the {@link TopPixels} of the map, as many as the focus has pixels, against the focus (Kim, Plumb
 * and Talwalkar 2022, sec. 4 and app. A.4). Exact ranks, pixels above zero only, and one union mask for all objects, so that a
 * map of nothing but the focus has 1. The paper's released code computes another number, {@link PublishedIou}.
 *
 * <p>In [0, 1]; undefined where there are no focus objects and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record Piou(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Piou() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "PIOU-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        Mask focus = truth.focusMask(mask);
        return Defined.where(map, focus, () -> TopPixels.of(map, focus.area()).intersectionOverUnion(focus));
    }
}
