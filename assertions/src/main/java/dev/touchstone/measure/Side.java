package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;

/** Which objects of an image a measure looks at, and with that which way it points. */
public enum Side {
    /** The objects that decided, the paper's primary ones: the larger a measure of them, the better the map. */
    FOCUS("P") {
        @Override
        public List<Region> regions(RegionTruth truth) {
            return truth.focus();
        }

        @Override
        public Mask mask(RegionTruth truth, TruthMask kind) {
            return truth.focusMask(kind);
        }
    },
    /** The objects that had no part in it, the paper's secondary ones: the smaller a measure of them, the better the map. */
    AVOID("S") {
        @Override
        public List<Region> regions(RegionTruth truth) {
            return truth.avoid();
        }

        @Override
        public Mask mask(RegionTruth truth, TruthMask kind) {
            return truth.avoidMask(kind);
        }
    };

    private final String initial;

    Side(String initial) {
        this.initial = initial;
    }

    /** The paper's letter in a measure's name: P or S. */
    String initial() {
        return initial;
    }

    /** Its objects in an image, as a list that may be empty. */
    public abstract List<Region> regions(RegionTruth truth);

    /** The union of its objects' pixels of one kind. */
    public abstract Mask mask(RegionTruth truth, TruthMask kind);
}
