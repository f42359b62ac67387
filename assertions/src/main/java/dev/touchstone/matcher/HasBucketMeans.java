package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.Yardstick;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Matches a run by the mean of a measure in each bucket of a kind. */
final class HasBucketMeans extends RunMatcher {

    private final Function<SaliencyRun, List<Bucket>> buckets;
    private final String kind;
    private final Matcher<? super Double> level;

    /** @param kind what the buckets are said to have, e.g. {@code a focus} */
    HasBucketMeans(
            Yardstick yardstick,
            Function<SaliencyRun, List<Bucket>> buckets,
            String kind,
            Matcher<? super Double> level) {
        super(yardstick);
        this.buckets = buckets;
        this.kind = kind;
        this.level = level;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a run whose mean " + measure() + " in every bucket with " + kind + " is ")
                .appendDescriptionOf(level);
    }

    @Override
    List<Bucket> buckets(SaliencyRun run, Yardstick by) {
        return buckets.apply(run);
    }

    @Override
    String lacking() {
        return "has " + kind;
    }

    @Override
    boolean matches(SaliencyRun run, Map<Bucket, Double> means, Description mismatch) {
        for (Map.Entry<Bucket, Double> mean : means.entrySet()) {
            if (!level.matches(mean.getValue())) {
                mismatch.appendText(String.format(
                        Locale.ROOT,
                        "mean %s of %s was %.4f in bucket %s",
                        measure(),
                        run.method(),
                        mean.getValue(),
                        mean.getKey()));
                return false;
            }
        }
        return true;
    }
}
