package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.function.UnaryOperator;

/**
 * The criterion that maps change when the model loses what it learnt: of what a map has in common with that of the same input on the trained
 * model, beyond what unrelated maps have in common, at most half is left over a cascade of random models (the model parameter randomisation
 * test of Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 3; {@link Mprt} has the decision).
 *
 * <p>That is necessary for a map that explains the model, and never sufficient: any function of parameters and input passes that is
 * sensitive to both (Binder et al., arXiv 2211.12486).
 *
 * <p>A method that is not repeatable is invalid and does not pass: chance alone changes its maps.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesMprt implements Criterion {

    static final String NAME = "assertPassesMPRT";

    private final TestOptions<Mprt> options;

    private PassesMprt(TestOptions<Mprt> options) {
        this.options = options;
    }

    /** As {@link Mprt#standard} by Spearman's correlation, sized for the maps of the scenario. */
    public static PassesMprt standard() {
        return new PassesMprt(TestOptions.none(Mprt.standard(Spearman.standard()), Mprt::sizedFor));
    }

    /** With options of the test: {@code PassesMprt.standard().with(test -> test.order(BOTTOM_UP).inputs(32))}. */
    public PassesMprt with(UnaryOperator<Mprt> more) {
        return new PassesMprt(options.with(more));
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesMprt failingIfUndecided() {
        return new PassesMprt(options.failingIfUndecided());
    }

    @Override
    public String assertion() {
        return NAME;
    }

    /** @throws IllegalArgumentException if the scenario has too few samples, or the model no parameters */
    @Override
    public Evidence judge(SaliencyRun run) {
        Mprt test = options.of(run);
        return MprtJudge.judge(this, test, RandomisationWording.MPRT, options.strict(), run);
    }
}
