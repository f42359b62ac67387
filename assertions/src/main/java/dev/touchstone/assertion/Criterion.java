package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;

/** What is asked of a run: a measure and a bound. The same criterion serves assertions, matchers and gates. */
public interface Criterion {

    /** The name of the assertion that asks it. */
    String assertion();

    /** Measures the run and decides; throws only if the scenario or the method breaks. */
    Evidence judge(SaliencyRun run);
}
