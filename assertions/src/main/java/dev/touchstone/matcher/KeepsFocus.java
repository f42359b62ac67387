package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.BucketPair;
import dev.touchstone.assertion.Yardstick;
import dev.touchstone.scenario.Bucket;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Description;

/** Matches a run by the greatest drop of a bucket's mean to that of a bucket with the same focus and label that holds more objects. */
final class KeepsFocus extends RunMatcher {

    private final double maximalDrop;

    KeepsFocus(Yardstick yardstick, double maximalDrop) {
        super(yardstick);
        this.maximalDrop = maximalDrop;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a run whose mean " + measure() + " drops by at most ")
                .appendValue(maximalDrop);
        description.appendText(" as objects are added");
    }

    @Override
    List<Bucket> buckets(SaliencyRun run, Yardstick by) {
        return BucketPair.of(run).stream()
                .flatMap(pair -> Stream.of(pair.fewer(), pair.more()))
                .distinct()
                .sorted(Comparator.comparingInt(Bucket::number))
                .toList();
    }

    @Override
    String lacking() {
        return "holds more objects than another with the same focus and label";
    }

    @Override
    boolean matches(SaliencyRun run, Map<Bucket, Double> means, Description mismatch) {
        BucketPair worst = BucketPair.of(run).stream()
                .max(Comparator.comparingDouble(pair -> drop(means, pair)))
                .orElseThrow();
        if (drop(means, worst) <= maximalDrop) {
            return true;
        }
        mismatch.appendText(String.format(
                Locale.ROOT,
                "mean %s of %s dropped by %.4f, from %.4f in bucket %s to %.4f in bucket %s",
                measure(),
                run.method(),
                drop(means, worst),
                means.get(worst.fewer()),
                worst.fewer(),
                means.get(worst.more()),
                worst.more()));
        return false;
    }

    private static double drop(Map<Bucket, Double> means, BucketPair pair) {
        return means.get(pair.fewer()) - means.get(pair.more());
    }
}
