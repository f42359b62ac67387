package dev.touchstone.engine.seeds;

import dev.touchstone.assertion.Bound;
import dev.touchstone.engine.seeds.SeedsFinding.Decision;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.statistics.Interval;
import dev.touchstone.statistics.StudentisedBootstrap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is measured must meet its bound in the mean over all models that could be trained so, in each bucket, at a confidence. The seeds are
 * the independent values, one mean each, for the samples of one model have that model in common; the bounds of their mean are those of the
 * bootstrap-t. PASS has an error of 1 - confidence at most, as far as the bootstrap keeps its level; so has FAIL, of which the error is shared among the buckets.
 *
 * @param count how many seeds, all of which are run
 * @param confidence in (0.5, 1)
 */
public record MeanRule(int count, double confidence) implements SeedRule {

    @Override
    public String inWords() {
        return "the mean over models at a confidence of " + confidence + " with " + count + " seeds";
    }

    @Override
    public SeedsFinding find(SeedTally tally, SeedSource random) {
        List<SeedOutcome> outcomes = tally.outcomes();
        for (SeedOutcome outcome : outcomes) {
            if (outcome.evidence().stream().anyMatch(found -> found.fault().isPresent())) {
                return new SeedsFinding(Decision.FAIL, "a faulty map on seed " + outcome.seed());
            }
        }
        if (!tally.isWhole()) {
            return new SeedsFinding(Decision.OPEN, tally.inWords());
        }
        SeedMeans means = SeedMeans.of(outcomes);
        if (means.reason().isPresent()) {
            return new SeedsFinding(
                    Decision.UNDECIDED, tally.inWords() + "; " + means.reason().get());
        }
        return found(means.of(), random);
    }

    private SeedsFinding found(List<SeedMeans.Series> all, SeedSource random) {
        List<Judged> judged = IntStream.range(0, all.size())
                .mapToObj(i -> judge(all.get(i), all.size(), random.child("series", i)))
                .toList();
        Judged worst = judged.stream()
                .max(Comparator.comparing(Judged::decision)
                        .thenComparingDouble(one -> -one.series().bound().margin(one.mean())))
                .orElseThrow();
        return new SeedsFinding(worst.decision(), worst.told());
    }

    /** For PASS all must clear their bounds, so each may err as often as the whole; for FAIL one is enough, so they share. */
    private Judged judge(SeedMeans.Series series, int among, SeedSource random) {
        StudentisedBootstrap bootstrap = StudentisedBootstrap.of(series.means(), random.random());
        Interval own = bootstrap.bounds(confidence);
        Interval shared = bootstrap.bounds(1 - (1 - confidence) / among);
        Bound bound = series.bound();
        double nearest = bound.direction().upwards() ? own.lower() : own.upper();
        double farthest = bound.direction().upwards() ? shared.upper() : shared.lower();
        Decision decision =
                bound.meets(nearest) ? Decision.PASS : bound.misses(farthest) ? Decision.FAIL : Decision.UNDECIDED;
        return new Judged(series, decision, bootstrap.mean(), decision == Decision.FAIL ? shared : own);
    }

    private record Judged(SeedMeans.Series series, Decision decision, double mean, Interval interval) {

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%s %.2f %s over %d models in %s, asked is %s",
                    series.measure(),
                    mean,
                    interval,
                    series.means().length,
                    series.place(),
                    series.bound());
        }
    }
}
