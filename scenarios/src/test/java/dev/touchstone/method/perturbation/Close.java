package dev.touchstone.method.perturbation;

import java.util.Arrays;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Matches numbers that are all within a tolerance of the expected ones. */
final class Close extends TypeSafeMatcher<double[]> {

    private final double[] expected;
    private final double tolerance;

    private Close(double[] expected, double tolerance) {
        this.expected = expected;
        this.tolerance = tolerance;
    }

    static Close to(double tolerance, double... expected) {
        return new Close(expected, tolerance);
    }

    @Override
    protected boolean matchesSafely(double[] actual) {
        boolean matches = actual.length == expected.length;
        for (int i = 0; matches && i < expected.length; i++) {
            matches = Math.abs(actual[i] - expected[i]) <= tolerance;
        }
        return matches;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(Arrays.toString(expected) + " to " + tolerance);
    }

    @Override
    protected void describeMismatchSafely(double[] actual, Description mismatch) {
        mismatch.appendText("was " + Arrays.toString(actual));
    }
}
