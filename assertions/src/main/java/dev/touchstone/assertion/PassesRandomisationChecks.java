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

    private static final RandomisationChecks STANDARD =
            RandomisationChecks.standard(Spearman.standard(), SharedRangeEntropy.standard());

    private final UnaryOperator<RandomisationChecks> options;
    private final boolean strict;

    private PassesRandomisationChecks(UnaryOperator<RandomisationChecks> options, boolean strict) {
        this.options = options;
        this.strict = strict;
    }

    /** Each by its standard. */
    public static PassesRandomisationChecks standard() {
        return new PassesRandomisationChecks(UnaryOperator.identity(), false);
    }

    /** With options of the tests: {@code PassesRandomisationChecks.standard().with(tests -> tests.inputs(32))}. */
    public PassesRandomisationChecks with(UnaryOperator<RandomisationChecks> more) {
        more.apply(options.apply(STANDARD));
        return new PassesRandomisationChecks(test -> more.apply(options.apply(test)), strict);
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesRandomisationChecks failingIfUndecided() {
        return new PassesRandomisationChecks(options, true);
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
        RandomisationChecks test = options.apply(STANDARD.sizedFor(MapPlaces.of(run)));
        return CheckedParts.of(assertion(), test, strict, run);
    }
}
