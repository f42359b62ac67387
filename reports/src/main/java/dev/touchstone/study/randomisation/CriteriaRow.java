package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.Consistency;
import dev.touchstone.randomisation.meta.ConsistencyVariant;
import dev.touchstone.randomisation.meta.EstimatorConsistency;
import dev.touchstone.randomisation.meta.MetaConsistency;
import dev.touchstone.randomisation.meta.PerturbationSpace;
import java.util.stream.Stream;

/**
 * One line of MetaQuantus' criteria; what nothing can be said of is NaN.
 *
 * @param world id of the scenario
 * @param network id of the network
 * @param test id of the test
 * @param space what was perturbed
 * @param variant whose criteria
 * @param iacNoise scores of a method stay as they were under minor perturbations
 * @param iacAdversary they do not under disruptive ones
 * @param iecNoise methods keep their order under minor perturbations
 * @param iecAdversary they score worse under disruptive ones
 * @param mean MC, of the four
 * @param undefined how many of the numbers behind the four were left out since there was no sample to look at
 */
public record CriteriaRow(
        String world,
        String network,
        String test,
        PerturbationSpace space,
        ConsistencyVariant variant,
        double iacNoise,
        double iacAdversary,
        double iecNoise,
        double iecAdversary,
        double mean,
        int undefined) {

    static CriteriaRow of(StudiedTests studied, PerturbationSpace space, ConsistencyVariant variant) {
        MetaConsistency criteria = EstimatorConsistency.of(
                studied.sensitive(), space, studied.test().direction(), variant);
        return new CriteriaRow(
                studied.world(),
                studied.network(),
                studied.test().id(),
                space,
                variant,
                value(criteria.iacNoise()),
                value(criteria.iacAdversary()),
                value(criteria.iecNoise()),
                value(criteria.iecAdversary()),
                criteria.mean().orElse(Double.NaN),
                Stream.of(criteria.iacNoise(), criteria.iacAdversary(), criteria.iecNoise(), criteria.iecAdversary())
                        .mapToInt(Consistency::undefined)
                        .sum());
    }

    private static double value(Consistency criterion) {
        return criterion.value().orElse(Double.NaN);
    }
}
