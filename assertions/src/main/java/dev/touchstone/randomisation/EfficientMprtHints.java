package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.List;

/** What a reader should know besides the decision of efficient MPRT. */
final class EfficientMprtHints {

    private EfficientMprtHints() {}

    /**
     * @param chance whether a second run on the trained model shows no rise though the first does
     * @param redrawn whether the maps are those of the second set of random models
     * @param uncorrelated whether a correlation was asked for and is not defined
     */
    static List<String> of(RiseTable table, boolean chance, boolean redrawn, boolean uncorrelated) {
        List<String> hints = new ArrayList<>();
        if (table.isStill()) {
            hints.add(
                    "no map is more or less complex after randomisation, to the last bit: the method does not read the parameters, or"
                            + " holds a reference to the trained model");
        }
        if (chance) {
            hints.add(
                    "above the maps of a second run on the trained model there is no sure rise: that of the first may be chance; fix the"
                            + " method's seed, or average more");
        }
        if (table.degenerate() > 0) {
            hints.add("%d of %d maps of random models are constant or not finite and left out"
                    .formatted(table.degenerate(), table.inputs() * table.replicates()));
        }
        if (redrawn) {
            hints.add("more than 10 % of the maps of the first random models had no complexity; others were drawn");
        }
        if (table.replicates() == 1) {
            hints.add("with one random model the bounds hold for that one alone");
        }
        if (uncorrelated) {
            hints.add("no input has three steps of different output entropy and complexity to correlate");
        }
        return hints;
    }
}
