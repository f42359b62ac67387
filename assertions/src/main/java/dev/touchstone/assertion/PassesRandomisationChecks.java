package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.RandomisationChecks;
import dev.touchstone.randomisation.complexity.SharedRangeEntropy;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.function.UnaryOperator;

/**
 * The criteria {@link PassesMprt} and {@link SensitiveToTarget} together, on the same inputs: both decide, and the worse of the two says what
 * is found. What {@link PassesEfficientMprt} says is reported beside them.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesRandomisationChecks implements Criterion {

    private final TestOptions<RandomisationChecks> options;

    private PassesRandomisationChecks(TestOptions<RandomisationChecks> options) {
        this.options = options;
    }

    /** Each by its standard. */
    public static PassesRandomisationChecks standard() {
        return new PassesRandomisationChecks(TestOptions.none(
                RandomisationChecks.standard(Spearman.standard(), SharedRangeEntropy.standard()),
                RandomisationChecks::sizedFor));
    }

    /** With options of the tests: {@code PassesRandomisationChecks.standard().with(tests -> tests.inputs(32))}. */
    public PassesRandomisationChecks with(UnaryOperator<RandomisationChecks> more) {
        return new PassesRandomisationChecks(options.with(more));
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesRandomisationChecks failingIfUndecided() {
        return new PassesRandomisationChecks(options.failingIfUndecided());
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
        RandomisationChecks test = options.of(run);
        return CheckedParts.of(assertion(), test, options.strict(), run);
    }
}
