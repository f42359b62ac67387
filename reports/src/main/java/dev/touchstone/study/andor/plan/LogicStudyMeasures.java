package dev.touchstone.study.andor.plan;

import dev.touchstone.coherence.Representation;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicMeasures;
import dev.touchstone.study.plan.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The measures of the study by name. Published variants and statistics, but for a few, are taken only where they are named. */
final class LogicStudyMeasures {

    private static final List<String> DESCRIBING = List.of(
            "below-baseline",
            "correlation-to-baseline",
            "correlation-to-baseline-share",
            "GCR-FCAM-sum",
            "GCR-FCAM-average",
            "GCR-GTM-sum",
            "GCR-GTM-average");

    private LogicStudyMeasures() {}

    /** @throws IllegalArgumentException with the known names, if there is no measure of a name */
    static List<String> chosen(List<String> asked) {
        List<String> known = names(
                LogicMeasures.all(), Arrays.stream(Representation.values()).map(LogicPlan::name));
        return Choice.of(
                "measure of logical worlds", asked, known, names(LogicMeasures.standard(), DESCRIBING.stream()));
    }

    private static List<String> names(List<LogicMeasure> measures, Stream<String> more) {
        return Stream.concat(measures.stream().map(LogicMeasure::name), more).toList();
    }
}
