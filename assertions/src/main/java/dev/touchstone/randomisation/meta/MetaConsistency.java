package dev.touchstone.randomisation.meta;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * MetaQuantus' four criteria of an estimator in one space of perturbations, all from 0 to 1, higher is better (Hedstroem et al., arXiv
 * 2302.07265).
 *
 * @param iacNoise IAC-NR: scores of a method stay as they were under minor perturbations
 * @param iacAdversary IAC-AR: they do not under disruptive ones
 * @param iecNoise IEC-NR: methods keep their order under minor perturbations
 * @param iecAdversary IEC-AR: they score worse under disruptive ones
 */
public record MetaConsistency(
        Consistency iacNoise, Consistency iacAdversary, Consistency iecNoise, Consistency iecAdversary) {

    /**
     * The criteria from scores.
     *
     * @param before without any perturbation
     * @param minor after each minor perturbation
     * @param disruptive after each disruptive one
     * @throws IllegalArgumentException if they are not of as many methods and samples
     */
    public static MetaConsistency of(
            Scores before,
            List<PerturbedScores> minor,
            List<PerturbedScores> disruptive,
            ScoreDirection direction,
            ConsistencyVariant variant) {
        Stream.concat(minor.stream(), disruptive.stream()).forEach(after -> requireAlike(before, after.scores()));
        return new MetaConsistency(
                IntraConsistency.of(FailureMode.NOISE_RESILIENCE, before, minor, variant),
                IntraConsistency.of(FailureMode.ADVERSARY_REACTIVITY, before, disruptive, variant),
                InterConsistency.noise(before, minor),
                InterConsistency.adversary(before, disruptive, variant.direction(direction)));
    }

    private static void requireAlike(Scores before, Scores after) {
        if (before.methods() != after.methods() || before.samples() != after.samples()) {
            throw new IllegalArgumentException("%d methods on %d samples cannot be compared with %d on %d"
                    .formatted(before.methods(), before.samples(), after.methods(), after.samples()));
        }
    }

    /** MC: the mean of the four; empty if one of them is. */
    public OptionalDouble mean() {
        return mean(Stream.of(iacNoise, iacAdversary, iecNoise, iecAdversary)
                .map(Consistency::value)
                .toList());
    }

    /** MC-bar: the mean of MC over spaces of perturbations; empty if one of them is. */
    public static OptionalDouble overall(List<MetaConsistency> spaces) {
        return mean(spaces.stream().map(MetaConsistency::mean).toList());
    }

    private static OptionalDouble mean(List<OptionalDouble> values) {
        return values.stream().allMatch(OptionalDouble::isPresent)
                ? values.stream().mapToDouble(OptionalDouble::getAsDouble).average()
                : OptionalDouble.empty();
    }
}
