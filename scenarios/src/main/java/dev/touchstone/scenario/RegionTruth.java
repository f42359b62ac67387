package dev.touchstone.scenario;

import java.util.List;

/**
 * The truth of an image: which objects decided the label and which had no part in it.
 *
 * @param height rows of the image
 * @param width columns of the image
 * @param focus objects whose presence decided the label (the paper's primary objects)
 * @param avoid objects that are present and that the reasoning never looked at (secondary objects)
 * @param neutral objects that were looked at but decided nothing; a map may show them or not
 */
public record RegionTruth(int height, int width, List<Region> focus, List<Region> avoid, List<Region> neutral)
        implements Truth {

    public RegionTruth {
        focus = List.copyOf(focus);
        avoid = List.copyOf(avoid);
        neutral = List.copyOf(neutral);
    }

    /** The union of the focus objects; empty where nothing that is present decided. */
    public Mask focusMask(TruthMask kind) {
        return union(focus, kind);
    }

    /** The union of the avoid objects. */
    public Mask avoidMask(TruthMask kind) {
        return union(avoid, kind);
    }

    private Mask union(List<Region> regions, TruthMask kind) {
        return regions.stream().map(region -> region.mask(kind)).reduce(Mask.empty(height, width), Mask::union);
    }
}
