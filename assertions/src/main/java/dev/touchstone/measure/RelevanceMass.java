package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * Relevance mass accuracy: the map's mass on the focus over all its mass (Arras, Osman and Samek, CLEVR-XAI, Information Fusion 2022).
 * They pool the channels of a map to one non-negative value a pixel first, and name the result after the pooling; {@link Scalarisation}
 * is that pooling here. On one scalarisation, {@code ABS_OF_CHANNEL_SUM} by default, it is the same number as {@link Pafl}: the raw
 * focus level and this are one definition under two names. It stays so that results can be given under the name that a reader looks for.
 *
 * <p>In [0, 1]; undefined where there are no focus objects and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record RelevanceMass(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public RelevanceMass() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "RMA-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.of(map, truth.focusMask(mask));
    }
}
