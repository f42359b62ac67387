package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;

import java.util.Arrays;

/** Numbers that must be the same but for rounding. */
public final class Near {

    private Near() {}

    public static void assertNear(String what, double[] actual, double[] expected, double tolerance) {
        double[] tolerances = new double[expected.length];
        Arrays.fill(tolerances, tolerance);
        assertNear(what, actual, expected, tolerances);
    }

    /** With a tolerance for each number. */
    public static void assertNear(String what, double[] actual, double[] expected, double[] tolerances) {
        assertThat(what + ": how many", (double) actual.length, closeTo(expected.length, 0));
        for (int k = 0; k < actual.length; k++) {
            assertThat(what + ", number " + k, actual[k], closeTo(expected[k], tolerances[k]));
        }
    }
}
