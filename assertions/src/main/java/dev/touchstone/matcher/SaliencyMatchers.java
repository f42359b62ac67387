package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Tensor;
import org.hamcrest.Matcher;

/** All matchers of this library. */
public final class SaliencyMatchers {

    private SaliencyMatchers() {}

    /**
     * Matches a run whose mean PAFL, over the first samples of each bucket with a focus, is as asked:
     * {@code hasPrimaryFocus(greaterThan(0.6))}. It compares means without their intervals; to decide with an error rate, use
     * {@code assertPrimaryFocus}.
     */
    public static Matcher<SaliencyRun> hasPrimaryFocus(Matcher<? super Double> level) {
        return new HasPrimaryFocus(level);
    }

    /** Matches a map of shape (channels, height, width) whose share of absolute mass in the mask is as asked. */
    public static Matcher<Tensor> hasMassIn(Mask mask, Matcher<? super Double> share) {
        return new HasMassIn(mask, share);
    }
}
