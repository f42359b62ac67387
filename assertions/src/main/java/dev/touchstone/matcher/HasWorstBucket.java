package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.JudgedBuckets;
import dev.touchstone.assertion.Yardstick;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Matches a run by the least bucket mean of a measure over all buckets where it is defined. */
final class HasWorstBucket extends RunMatcher {

    private final Matcher<? super Double> level;

    HasWorstBucket(Yardstick yardstick, Matcher<? super Double> level) {
        super(yardstick);
        this.level = level;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a run whose least bucket mean of " + measure() + " is ")
                .appendDescriptionOf(level);
    }

    @Override
    List<Bucket> buckets(SaliencyRun run, Yardstick by) {
        return JudgedBuckets.whereDefined(run, by);
    }

    @Override
    String lacking() {
        return "has a defined " + measure();
    }

    @Override
    boolean matches(SaliencyRun run, Map<Bucket, Double> means, Description mismatch) {
        Map.Entry<Bucket, Double> worst =
                means.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        if (level.matches(worst.getValue())) {
            return true;
        }
        double average =
                means.values().stream().mapToDouble(mean -> mean).average().orElseThrow();
        mismatch.appendText(String.format(
                Locale.ROOT,
                "the least bucket mean of %s was %.4f for %s, in bucket %s; the average over %d buckets was %.4f",
                measure(),
                worst.getValue(),
                run.method(),
                worst.getKey(),
                means.size(),
                average));
        return false;
    }
}
