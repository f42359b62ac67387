package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.List;

/** What a reader should know besides the decision, of any test of retained similarity. */
final class RetentionHints {

    private RetentionHints() {}

    /**
     * @param randomised whether models were randomised; if not, all maps are of the trained one
     * @param redrawn whether the random versions are the second set
     */
    static List<String> of(
            Measured measured, double ceiling, List<ControlReading> controls, boolean randomised, boolean redrawn) {
        List<String> hints = new ArrayList<>();
        if (measured.identical() == measured.table().inputs()) {
            hints.add(
                    randomised
                            ? "all maps are bit-identical before and after randomisation: the method does not read the parameters, or"
                                    + " holds a reference to the trained model"
                            : "all maps are bit-identical for another class: the method does not read the target");
        }
        if (ceiling - measured.acrossInputs() < RetentionGuards.REPEATABILITY) {
            hints.add(
                    ("maps of different inputs on the trained model agree %s, two runs on the same input %s: the map hardly depends on"
                                    + " the input")
                            .formatted(Decimals.two(measured.acrossInputs()), Decimals.two(ceiling)));
        }
        if (randomised && measured.table().replicates() == 1) {
            hints.add("with one random version the bounds hold for that one alone");
        }
        if (redrawn) {
            hints.add(
                    "more than 10 % of the maps of the first random versions could not be compared; others were drawn");
        }
        ControlRun.hint(controls).ifPresent(hints::add);
        return hints;
    }
}
