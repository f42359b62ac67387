package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The secondary intersection over union: the {@link TopPixels} of the map, as many as the <em>focus</em> has pixels, against the avoid
 * objects; otherwise as {@link Piou}. It is the same selection, so that both say where the map's best pixels lie.
 *
 * <p>In [0, 1]; undefined where there are no focus objects, no avoid objects, and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record Siou(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Siou() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "SIOU-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.AVOID;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        int count = truth.focusMask(mask).area();
        Mask avoid = truth.avoidMask(mask);
        return count == 0
                ? OptionalDouble.empty()
                : Defined.where(map, avoid, () -> TopPixels.of(map, count).intersectionOverUnion(avoid));
    }
}
