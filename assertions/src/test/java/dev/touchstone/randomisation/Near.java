package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;

/** Numbers that must be the same but for rounding. */
public final class Near {

    private Near() {}

    public static void assertNear(String what, double[] actual, double[] expected, double tolerance) {
        assertThat(what + ": how many", (double) actual.length, closeTo(expected.length, 0));
        for (int k = 0; k < actual.length; k++) {
            assertThat(what + ", number " + k, actual[k], closeTo(expected[k], tolerance));
        }
    }
}
