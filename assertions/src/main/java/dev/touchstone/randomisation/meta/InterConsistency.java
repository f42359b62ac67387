package dev.touchstone.randomisation.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * IEC: whether methods keep their order under a minor perturbation, and score worse under a disruptive one (Hedstroem et al., arXiv
 * 2302.07265), as a mean over perturbations. Samples without all scores before and after are left out.
 */
final class InterConsistency {

    private InterConsistency() {}

    /** The share of places in the order of the methods, sample by sample, that the same method takes before and after. */
    static Consistency noise(Scores before, List<PerturbedScores> perturbations) {
        return mean(FailureMode.NOISE_RESILIENCE, before, perturbations, (after, sample) -> {
            int[] old = before.order(sample);
            int[] now = after.order(sample);
            double same = 0;
            for (int place = 0; place < old.length; place++) {
                same += old[place] == now[place] ? 1 : 0;
            }
            return same / old.length;
        });
    }

    /** The share of methods and samples whose score becomes worse. */
    static Consistency adversary(Scores before, List<PerturbedScores> perturbations, ScoreDirection direction) {
        return mean(FailureMode.ADVERSARY_REACTIVITY, before, perturbations, (after, sample) -> {
            double worse = 0;
            for (int method = 0; method < before.methods(); method++) {
                worse += direction.worsens(before.at(method, sample), after.at(method, sample)) ? 1 : 0;
            }
            return worse / before.methods();
        });
    }

    /** What a sample shows, from 0 to 1. */
    @FunctionalInterface
    private interface Share {
        double of(Scores after, int sample);
    }

    private static Consistency mean(FailureMode mode, Scores before, List<PerturbedScores> perturbations, Share share) {
        List<OptionalDouble> terms = new ArrayList<>();
        for (PerturbedScores after : perturbations) {
            terms.add(after.kept(mode).stream()
                    .filter(sample -> before.isWhole(sample) && after.scores().isWhole(sample))
                    .mapToDouble(sample -> share.of(after.scores(), sample))
                    .average());
        }
        return Consistency.mean(terms);
    }
}
