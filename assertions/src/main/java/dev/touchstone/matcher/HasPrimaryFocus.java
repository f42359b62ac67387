package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a run by the mean PAFL of each bucket that has a focus, over the first samples of the run's sampling. */
final class HasPrimaryFocus extends TypeSafeDiagnosingMatcher<SaliencyRun> {

    private final Matcher<? super Double> level;

    HasPrimaryFocus(Matcher<? super Double> level) {
        this.level = level;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a run whose mean PAFL in every bucket with a focus is ")
                .appendDescriptionOf(level);
    }

    @Override
    protected boolean matchesSafely(SaliencyRun run, Description mismatch) {
        List<Bucket> focused = run.scenario().buckets().stream()
                .filter(run.scenario()::hasFocus)
                .toList();
        if (focused.isEmpty()) {
            mismatch.appendText("no bucket of " + run.scenario().id() + " has a focus");
            return false;
        }
        return focused.stream().allMatch(bucket -> matches(run, bucket, mismatch));
    }

    private boolean matches(SaliencyRun run, Bucket bucket, Description mismatch) {
        List<Explanation> explanations = run.explain(bucket, run.sampling().first());
        double sum = 0;
        for (Explanation explanation : explanations) {
            ScalarMap map = Scalarisation.ABS_OF_CHANNEL_SUM.apply(explanation.map());
            OptionalDouble value =
                    new Pafl().of(map, (RegionTruth) explanation.sample().truth());
            if (value.isEmpty() || !Double.isFinite(map.mass())) {
                mismatch.appendText("PAFL is undefined for sample #%d of bucket %s: its map has %s"
                        .formatted(
                                explanation.sample().index(),
                                bucket,
                                value.isEmpty() ? "no mass" : "NaN or infinite values"));
                return false;
            }
            sum += value.getAsDouble();
        }
        double mean = sum / explanations.size();
        if (!level.matches(mean)) {
            mismatch.appendText(
                    String.format(Locale.ROOT, "mean PAFL of %s was %.4f in bucket %s", run.method(), mean, bucket));
            return false;
        }
        return true;
    }
}
