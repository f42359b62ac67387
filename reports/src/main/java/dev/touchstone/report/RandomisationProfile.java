package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.report.chart.ProfileChart;
import java.util.List;
import java.util.stream.IntStream;

/** The profile of a randomisation test as a chart: what is left of the similarity of maps at each step of the cascade. */
public final class RandomisationProfile {

    /** The word for the similarity of a step on the scale from its floor to the ceiling. */
    public static final String RETAINED = "retained";

    private RandomisationProfile() {}

    /** Whether evidence is of a cascade, which has two steps or more: one step has no profile. */
    public static boolean isIn(Evidence evidence) {
        return evidence.randomisation()
                .filter(randomisation -> randomisation.steps().size() > 1)
                .isPresent();
    }

    /**
     * The chart of evidence that has a profile.
     *
     * @param method id of the saliency method
     */
    public static ProfileChart of(String method, Evidence evidence) {
        RandomisationEvidence randomisation = evidence.randomisation().orElseThrow();
        return new ProfileChart(
                method + ", " + figure(randomisation),
                "similarity of maps",
                numbered(randomisation.steps()),
                randomisation.ceiling(),
                evidence.bound().value(),
                words(evidence),
                List.of(
                        "%s: %s. Asked for %s. The steps of the cascade stand from left to right; retained is 0 at the floor and 1 at the ceiling."
                                .formatted(evidence.assertion(), evidence.verdict(), evidence.expected())));
    }

    private static ProfileChart.Words words(Evidence evidence) {
        return new ProfileChart.Words(
                "trained and random model, same input",
                "floor: trained and random model, different inputs",
                "ceiling: trained model twice, same input",
                RETAINED,
                RETAINED + " " + evidence.bound());
    }

    /** The number of a randomisation test with its bounds, e.g. {@code retained similarity 0.640 [0.600, 0.660]}. */
    public static String figure(RandomisationEvidence randomisation) {
        return randomisation.statistic() + " "
                + (Double.isNaN(randomisation.value()) ? "undefined" : randomisation.inWords());
    }

    private static List<ProfileChart.Step> numbered(List<CascadeStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new ProfileChart.Step(
                        i + 1 + " · " + steps.get(i).name(),
                        steps.get(i).similarity(),
                        steps.get(i).floor(),
                        steps.get(i).retained()))
                .toList();
    }
}
