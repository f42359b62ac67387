package dev.touchstone.engine.discovery;

import dev.touchstone.Seeds;
import dev.touchstone.engine.seeds.CountRule;
import dev.touchstone.engine.seeds.MeanRule;
import dev.touchstone.engine.seeds.RateRule;
import dev.touchstone.engine.seeds.SeedRule;
import dev.touchstone.statistics.StudentisedBootstrap;
import java.util.List;

/** Reads what {@code @Seeds} asks for. */
final class SeedRules {

    private static final int MOST = 10_000;

    private SeedRules() {}

    /** The rule; where there is a fault, which is added to the others, some rule that is never used. */
    static SeedRule of(Seeds seeds, List<String> faults) {
        int before = faults.size();
        check(seeds, faults);
        if (faults.size() > before) {
            return SeedRule.SINGLE;
        }
        if (seeds.confidence() == 0) {
            return new CountRule(seeds.count(), seeds.atLeast() == 0 ? seeds.count() : seeds.atLeast());
        }
        return seeds.of() == Seeds.Of.MEAN ? ofMean(seeds, faults) : ofRate(seeds, faults);
    }

    private static void check(Seeds seeds, List<String> faults) {
        if (seeds.count() < 1 || seeds.count() > MOST) {
            faults.add("@Seeds has count = %d; it must be from 1 to %d".formatted(seeds.count(), MOST));
        }
        if (seeds.atLeast() < 0 || seeds.atLeast() > seeds.count()) {
            faults.add("@Seeds has atLeast = %d; it must be from 0, for all, to count = %d"
                    .formatted(seeds.atLeast(), seeds.count()));
        }
        if (seeds.confidence() != 0 && !(seeds.confidence() > 0.5 && seeds.confidence() < 1)) {
            faults.add("@Seeds has confidence = %s; it must be above 0.5 and below 1, e.g. 0.99"
                    .formatted(seeds.confidence()));
        }
        if (seeds.confidence() != 0 && seeds.atLeast() != 0) {
            faults.add(
                    "@Seeds has both atLeast and confidence; keep atLeast for a verdict about these %d models, or confidence for one about all"
                            .formatted(seeds.count()));
        }
        if (seeds.confidence() == 0 && (seeds.of() == Seeds.Of.MEAN || seeds.rate() != 0.5)) {
            faults.add("@Seeds has %s, which needs a confidence, e.g. confidence = 0.99"
                    .formatted(seeds.of() == Seeds.Of.MEAN ? "of = MEAN" : "a rate"));
        }
        if (!(seeds.rate() > 0 && seeds.rate() < 1)) {
            faults.add("@Seeds has rate = %s; it must be above 0 and below 1".formatted(seeds.rate()));
        }
    }

    private static SeedRule ofMean(Seeds seeds, List<String> faults) {
        if (seeds.count() < StudentisedBootstrap.FEWEST) {
            faults.add("@Seeds has count = %d of = MEAN; a mean over models needs %d seeds or more"
                    .formatted(seeds.count(), StudentisedBootstrap.FEWEST));
        }
        return new MeanRule(seeds.count(), seeds.confidence());
    }

    private static SeedRule ofRate(Seeds seeds, List<String> faults) {
        RateRule rule = new RateRule(seeds.count(), seeds.rate(), seeds.confidence());
        if (rule.test().successesInARow().isEmpty()) {
            int needed = (int) Math.ceil(Math.log(1 - seeds.confidence()) / Math.log(seeds.rate()) - 1e-9);
            faults.add(
                    ("@Seeds can never pass with count = %d, rate = %s and confidence = %s, not even if all seeds do; "
                                    + "it needs count = %d or more, or less of the others")
                            .formatted(seeds.count(), seeds.rate(), seeds.confidence(), needed));
        }
        return rule;
    }
}
