package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chances that inputs which are kept at random entail a label; samples with the same reasons are worked out once. */
final class EntailmentChance {

    private final Map<List<InputSet>, SubsetCounts> known = new HashMap<>();

    /** Kept is what exceeds the baseline, all scores independent from one continuous distribution. */
    double aboveBaseline(LogicTruth truth) {
        return counts(truth).aboveHighestOf(truth.inputs() - truth.logicInputs());
    }

    /** Kept are so many of all inputs, each set of that size alike. */
    double ofRandom(int kept, LogicTruth truth) {
        return counts(truth).inRandomSet(kept, truth.inputs());
    }

    /** Kept is what exceeds all inputs that occur in no minimal reason, all scores independent from one continuous distribution. */
    double aboveIrrelevant(LogicTruth truth) {
        return counts(truth).aboveHighestOf(truth.inputs() - truth.relevant().size());
    }

    /** The chance that the highest scores lie on just a minimal reason. */
    double ofFirst(LogicTruth truth) {
        return truth.reasons().stream()
                .mapToDouble(reason -> 1 / SubsetCounts.binomial(truth.inputs(), reason.size()))
                .sum();
    }

    private SubsetCounts counts(LogicTruth truth) {
        return known.computeIfAbsent(truth.reasons(), reasons -> new SubsetCounts(truth.relevant(), truth::entailedBy));
    }
}
