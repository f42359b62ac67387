package dev.touchstone.engine.seeds;

import dev.touchstone.engine.seeds.SeedsFinding.Decision;
import dev.touchstone.scenario.SeedSource;

/**
 * So many of so many seeds must pass: exact counting, no estimate. It is found as soon as the other seeds cannot change it.
 *
 * @param count at least 1
 * @param required from 1 to count
 */
public record CountRule(int count, int required) implements SeedRule {

    @Override
    public String inWords() {
        return required == count ? "all " + count + " seeds" : "at least " + required + " of " + count + " seeds";
    }

    @Override
    public SeedsFinding find(SeedTally tally, SeedSource random) {
        return new SeedsFinding(decision(tally), tally.inWords());
    }

    private Decision decision(SeedTally tally) {
        int left = count - tally.run();
        if (tally.passed() >= required) {
            return Decision.PASS;
        }
        if (tally.passed() + tally.aborted() + left < required) {
            return Decision.FAIL;
        }
        return left > 0 ? Decision.OPEN : Decision.UNDECIDED;
    }
}
