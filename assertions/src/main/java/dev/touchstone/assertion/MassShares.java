package dev.touchstone.assertion;

import dev.touchstone.measure.AttributionFocusLevel;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the mass of maps went: the explanation beside a measure, on the same kind of mask. */
final class MassShares {

    /** The share that lies on no object. */
    static final String BACKGROUND = "background";

    private final Yardstick yardstick;
    private final TruthMask mask;
    private final Map<String, Double> sums = new LinkedHashMap<>();

    private MassShares(Yardstick yardstick) {
        this.yardstick = yardstick;
        this.mask = yardstick.measure().mask();
    }

    /** Mean shares: PAFL and SAFL where they are defined and not what is measured, each object to avoid, the background. */
    static Map<String, Double> of(List<Explanation> explanations, Yardstick yardstick) {
        MassShares shares = new MassShares(yardstick);
        explanations.forEach(shares::add);
        shares.sums.replaceAll((name, sum) -> sum / explanations.size());
        return shares.sums;
    }

    private void add(Explanation explanation) {
        ScalarMap map = yardstick.scalar(explanation);
        RegionTruth truth = Yardstick.truth(explanation);
        for (Measure share : List.of(new Pafl(mask), new Safl(mask))) {
            if (!share.name().equals(yardstick.measure().name())) {
                share.of(map, truth).ifPresent(value -> sums.merge(share.name(), value, Double::sum));
            }
        }
        for (Region region : truth.avoid()) {
            AttributionFocusLevel.of(map, region.mask(mask))
                    .ifPresent(value -> sums.merge(region.name(), value, Double::sum));
        }
        double onObjects = 0;
        for (List<Region> regions : List.of(truth.focus(), truth.avoid(), truth.neutral())) {
            for (Region region : regions) {
                onObjects += map.massIn(region.mask(mask)) / map.mass();
            }
        }
        sums.merge(BACKGROUND, Math.max(0, 1 - onObjects), Double::sum);
    }
}
