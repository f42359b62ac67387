package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * Relevance rank accuracy: of the {@link TopPixels}, as many as the focus has pixels, those on the focus, over the area of the focus (Arras, Osman
 * and Samek, CLEVR-XAI, Information Fusion 2022). Theirs ranks pixels without relevance too; here they are no hits, so a map that
 * has fewer pixels above zero than the focus cannot reach 1.
 *
 * <p>In [0, 1]; undefined where there are no focus objects and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record RelevanceRank(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public RelevanceRank() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "RRA-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        Mask focus = truth.focusMask(mask);
        return Defined.where(map, focus, () -> TopPixels.of(map, focus.area()).countIn(focus) / focus.area());
    }
}
