package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.FaultyMapException;
import dev.touchstone.assertion.LogicReading;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.Bucket;
import java.util.Locale;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a run on a logical world by a measure in each class; a faulty map is a mismatch that is told as assertions tell it. */
final class HasLogicMeasure extends TypeSafeDiagnosingMatcher<SaliencyRun> {

    private final LogicMeasure measure;
    private final Matcher<? super Double> level;

    HasLogicMeasure(LogicMeasure measure, Matcher<? super Double> level) {
        this.measure = measure;
        this.level = level;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a run whose " + measure.name() + " in every class is ")
                .appendDescriptionOf(level);
    }

    @Override
    protected boolean matchesSafely(SaliencyRun run, Description mismatch) {
        try {
            for (Map.Entry<Bucket, Double> value :
                    LogicReading.byClass(run, measure, SignMode.RAW).entrySet()) {
                if (Double.isNaN(value.getValue()) || !level.matches(value.getValue())) {
                    mismatch.appendText(told(run, value));
                    return false;
                }
            }
            return true;
        } catch (FaultyMapException e) {
            mismatch.appendText(e.report().claim(run.method()) + ": " + e.getMessage());
            return false;
        }
    }

    private String told(SaliencyRun run, Map.Entry<Bucket, Double> value) {
        String number =
                Double.isNaN(value.getValue()) ? "not defined" : String.format(Locale.ROOT, "%.4f", value.getValue());
        return "%s of %s was %s in bucket %s".formatted(measure.name(), run.method(), number, value.getKey());
    }
}
