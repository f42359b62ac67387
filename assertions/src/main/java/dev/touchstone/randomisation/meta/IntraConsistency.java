package dev.touchstone.randomisation.meta;

import dev.touchstone.statistics.SignedRankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * IAC: whether the scores of one method stay as they were under a minor perturbation, and do not under a disruptive one (Hedstroem et al.,
 * arXiv 2302.07265): p of Wilcoxon's signed-rank test of the scores before and after, {@code 1 - p} for the disruptive one, as a mean over methods
 * and perturbations. A sample without both scores is left out.
 */
final class IntraConsistency {

    private IntraConsistency() {}

    static Consistency of(
            FailureMode mode, Scores before, List<PerturbedScores> perturbations, ConsistencyVariant variant) {
        List<OptionalDouble> terms = new ArrayList<>();
        for (PerturbedScores after : perturbations) {
            for (int method = 0; method < before.methods(); method++) {
                terms.add(term(mode, p(mode, before, after, method), variant));
            }
        }
        return Consistency.mean(terms);
    }

    private static OptionalDouble term(FailureMode mode, OptionalDouble p, ConsistencyVariant variant) {
        if (p.isEmpty() && variant == ConsistencyVariant.MENDED) {
            return p;
        }
        double chance = p.orElse(0);
        return OptionalDouble.of(mode == FailureMode.NOISE_RESILIENCE ? chance : 1 - chance);
    }

    private static OptionalDouble p(FailureMode mode, Scores before, PerturbedScores after, int method) {
        List<Integer> paired = after.kept(mode).stream()
                .filter(sample -> !Double.isNaN(before.at(method, sample))
                        && !Double.isNaN(after.scores().at(method, sample)))
                .toList();
        if (paired.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                SignedRankTest.of(scores(before, method, paired), scores(after.scores(), method, paired))
                        .p());
    }

    private static double[] scores(Scores scores, int method, List<Integer> samples) {
        return samples.stream().mapToDouble(sample -> scores.at(method, sample)).toArray();
    }
}
