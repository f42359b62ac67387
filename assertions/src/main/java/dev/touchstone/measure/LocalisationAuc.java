package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The area under the ROC curve of the map as a score that tells the pixels of the focus from all others: the probability that a
 * pixel of the focus is larger than one outside it, a tie counting one half (Fawcett, An introduction to ROC analysis, Pattern
 * Recognition Letters 2006, sec. 7; Hanley and McNeil 1982). Exact, by ranks. A map that is the same everywhere has 0.5.
 *
 * <p>In [0, 1]; undefined where there are no focus objects, where they are the whole image, and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record LocalisationAuc(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public LocalisationAuc() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "AUC-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        Mask focus = truth.focusMask(mask);
        return focus.area() == map.height() * map.width()
                ? OptionalDouble.empty()
                : Defined.where(map, focus, () -> area(map, focus));
    }

    /** From the rank sum of the focus (Mann and Whitney's U): tied pixels share the mean of their ranks. */
    private static double area(ScalarMap map, Mask focus) {
        Ranking ranking = map.ranking();
        double ranks = focus.indices()
                .mapToDouble(map::value)
                .map(value -> (ranking.below(value) + 1 + ranking.upTo(value)) / 2.0)
                .sum();
        double inside = focus.area();
        return (ranks - inside * (inside + 1) / 2) / (inside * (ranking.size() - inside));
    }
}
