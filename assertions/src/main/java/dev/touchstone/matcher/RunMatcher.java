package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.BucketReading;
import dev.touchstone.assertion.FaultyMapException;
import dev.touchstone.assertion.Yardstick;
import dev.touchstone.scenario.Bucket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a run by means of a measure over the first samples of buckets; a faulty map is a mismatch that is told as assertions tell it. */
abstract class RunMatcher extends TypeSafeDiagnosingMatcher<SaliencyRun> {

    private final Yardstick yardstick;

    RunMatcher(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** The name of the measure. */
    final String measure() {
        return yardstick.measure().name();
    }

    /** Where it is measured. */
    abstract List<Bucket> buckets(SaliencyRun run, Yardstick by);

    /** What is said of a run in which that is nowhere, e.g. {@code has a focus}. */
    abstract String lacking();

    /** Compares the means, which are one or more, by ascending number of their buckets. */
    abstract boolean matches(SaliencyRun run, Map<Bucket, Double> means, Description mismatch);

    @Override
    protected final boolean matchesSafely(SaliencyRun run, Description mismatch) {
        Map<Bucket, Double> means = new LinkedHashMap<>();
        try {
            for (Bucket bucket : buckets(run, yardstick)) {
                means.put(
                        bucket,
                        BucketReading.of(run, bucket, run.sampling().first(), yardstick)
                                .mean());
            }
        } catch (FaultyMapException e) {
            mismatch.appendText(e.report().claim(run.method()) + ": " + e.getMessage());
            return false;
        }
        if (means.isEmpty()) {
            mismatch.appendText("no bucket of " + run.scenario().id() + " " + lacking());
            return false;
        }
        return matches(run, means, mismatch);
    }
}
