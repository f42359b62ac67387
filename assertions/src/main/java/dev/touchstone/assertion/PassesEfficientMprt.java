package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.EfficientMprt;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.complexity.SharedRangeEntropy;
import java.util.function.UnaryOperator;

/**
 * The criterion that maps get more complex when the model loses all that it learnt: the median over inputs of the relative rise lies above 0
 * (Hedstroem et al., Sanity Checks Revisited, arXiv 2401.06465, efficient MPRT; {@link EfficientMprt} has the decision).
 *
 * <p>Maps of trained models are not simpler than those of random ones everywhere, and guided backpropagation, which hardly depends on upper
 * layers, does best of all. So much is undecided here, and {@link PassesMprt} should stand beside it.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesEfficientMprt implements Criterion {

    static final String NAME = "assertPassesEfficientMPRT";

    private final TestOptions<EfficientMprt> options;

    private PassesEfficientMprt(TestOptions<EfficientMprt> options) {
        this.options = options;
    }

    /** As {@link EfficientMprt#standard} by the entropy over a range that all maps share. */
    public static PassesEfficientMprt standard() {
        return new PassesEfficientMprt(
                TestOptions.none(EfficientMprt.standard(SharedRangeEntropy.standard()), EfficientMprt::sizedFor));
    }

    /** With options of the test: {@code PassesEfficientMprt.standard().with(test -> test.inputs(64))}. */
    public PassesEfficientMprt with(UnaryOperator<EfficientMprt> more) {
        return new PassesEfficientMprt(options.with(more));
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesEfficientMprt failingIfUndecided() {
        return new PassesEfficientMprt(options.failingIfUndecided());
    }

    @Override
    public String assertion() {
        return NAME;
    }

    /** @throws IllegalArgumentException if the scenario has too few samples, or the model no parameters */
    @Override
    public Evidence judge(SaliencyRun run) {
        EfficientMprt test = options.of(run);
        try (ModelCopies copies = run.copies(test.inputs())) {
            return EfficientMprtJudge.of(assertion(), test, copies, options.strict())
                    .judge(run, copies, test::evaluate);
        }
    }
}
