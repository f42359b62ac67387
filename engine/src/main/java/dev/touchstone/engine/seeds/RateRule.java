package dev.touchstone.engine.seeds;

import dev.touchstone.engine.seeds.SeedsFinding.Decision;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.statistics.Binomial;
import dev.touchstone.statistics.PassRateTest;
import dev.touchstone.statistics.PassRateTest.Finding;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Of all models that could be trained so, more than a share must pass, at a confidence: an exact sequential test, which needs few seeds
 * where the method is good or bad, and more where it is near the share.
 *
 * @param count seeds at most
 * @param rate the share, in (0, 1)
 * @param confidence in (0.5, 1): each of the two errors has a chance of 1 - confidence at most
 * @param test that decides
 */
public record RateRule(int count, double rate, double confidence, PassRateTest test) implements SeedRule {

    public RateRule(int count, double rate, double confidence) {
        this(count, rate, confidence, PassRateTest.of(count, rate, 1 - confidence));
    }

    @Override
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "a pass rate above %.2f at a confidence of %s with at most %d seeds",
                rate,
                confidence,
                count);
    }

    @Override
    public SeedsFinding find(SeedTally tally, SeedSource random) {
        Finding finding = test.after(tally.passed(), tally.aborted(), tally.run());
        String told = String.format(
                Locale.ROOT,
                "%s, a rate of %.2f %s",
                tally.inWords(),
                (double) tally.passed() / tally.run(),
                Binomial.interval(tally.passed(), tally.run(), 2 * (1 - confidence)));
        return switch (finding) {
            case ABOVE -> new SeedsFinding(Decision.PASS, told, OptionalDouble.of(1));
            case BELOW -> new SeedsFinding(Decision.FAIL, told, OptionalDouble.of(test.pValueOfBelow(tally.run())));
            case OPEN ->
                new SeedsFinding(tally.isWhole() ? Decision.UNDECIDED : Decision.OPEN, told, OptionalDouble.of(1));
        };
    }
}
