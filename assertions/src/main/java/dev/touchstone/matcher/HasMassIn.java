package dev.touchstone.matcher;

import dev.touchstone.measure.AttributionFocusLevel;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Tensor;
import java.util.OptionalDouble;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a map by the share of its mass in a mask. */
final class HasMassIn extends TypeSafeDiagnosingMatcher<Tensor> {

    private final Mask mask;
    private final Matcher<? super Double> share;

    HasMassIn(Mask mask, Matcher<? super Double> share) {
        this.mask = mask;
        this.share = share;
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a map whose share of mass in a " + mask + " is ")
                .appendDescriptionOf(share);
    }

    @Override
    protected boolean matchesSafely(Tensor map, Description mismatch) {
        ScalarMap scalar = Scalarisation.ABS_OF_CHANNEL_SUM.apply(map);
        if (!Double.isFinite(scalar.mass())) {
            mismatch.appendText("the map holds NaN or infinite values");
            return false;
        }
        OptionalDouble measured = AttributionFocusLevel.of(scalar, mask);
        if (measured.isEmpty()) {
            mismatch.appendText(
                    "the share is undefined: " + (mask.isEmpty() ? "the mask is empty" : "the map has no mass"));
            return false;
        }
        if (!share.matches(measured.getAsDouble())) {
            mismatch.appendText("the share of mass was ").appendValue(measured.getAsDouble());
            return false;
        }
        return true;
    }
}
