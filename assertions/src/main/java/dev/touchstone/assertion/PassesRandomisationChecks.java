package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.RandomisationChecks;
import dev.touchstone.randomisation.Spearman;
import dev.touchstone.randomisation.TemporaryComplexity;
import java.util.function.UnaryOperator;

/**
 * The criteria {@link PassesMprt} and {@link SensitiveToTarget} together, on the same inputs: both decide, and the worse of the two says what
 * is found. What {@link PassesEfficientMprt} says is reported beside them.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesRandomisationChecks implements Criterion {

    private final RandomisationChecks test;
    private final boolean strict;

    private PassesRandomisationChecks(RandomisationChecks test, boolean strict) {
        this.test = test;
        this.strict = strict;
    }

    /** Each by its standard. */
    public static PassesRandomisationChecks standard() {
        return new PassesRandomisationChecks(
                RandomisationChecks.standard(new Spearman(), new TemporaryComplexity()), false);
    }

    /** With options of the tests: {@code PassesRandomisationChecks.standard().with(tests -> tests.inputs(32))}. */
    public PassesRandomisationChecks with(UnaryOperator<RandomisationChecks> options) {
        return new PassesRandomisationChecks(options.apply(test), strict);
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesRandomisationChecks failingIfUndecided() {
        return new PassesRandomisationChecks(test, true);
    }

    @Override
    public String assertion() {
        return "assertPassesRandomisationChecks";
    }

    /** @throws IllegalArgumentException if the scenario has too few samples, or the model no parameters */
    @Override
    public Evidence judge(SaliencyRun run) {
        return checked(run).whole();
    }

    /** The same with what each test found. */
    CheckedParts checked(SaliencyRun run) {
        return CheckedParts.of(assertion(), test, strict, run);
    }
}
