package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.function.UnaryOperator;

/**
 * The criterion of {@link PassesMprt} on maps averaged over noisy inputs, so that the noise of shattered gradients does not pass for
 * dependence on the model (Hedstroem et al., Sanity Checks Revisited, arXiv 2401.06465, smooth MPRT). All models see the same noise.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesSmoothMprt implements Criterion {

    private final TestOptions<Mprt> options;

    private PassesSmoothMprt(TestOptions<Mprt> options) {
        this.options = options;
    }

    /** As {@link Mprt#smooth} by Spearman's correlation. */
    public static PassesSmoothMprt standard() {
        return new PassesSmoothMprt(TestOptions.none(Mprt.smooth(Spearman.standard()), Mprt::sizedFor));
    }

    /**
     * With options of the test: {@code PassesSmoothMprt.standard().with(test -> test.smoothed(300, 0.1))}.
     *
     * @throws IllegalArgumentException if it is no longer a smooth one
     */
    public PassesSmoothMprt with(UnaryOperator<Mprt> more) {
        TestOptions<Mprt> changed = options.with(more);
        if (changed.ofStandard().smoothing().isEmpty()) {
            throw new IllegalArgumentException("a smooth test averages maps, but this one does not; use PassesMprt");
        }
        return new PassesSmoothMprt(changed);
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesSmoothMprt failingIfUndecided() {
        return new PassesSmoothMprt(options.failingIfUndecided());
    }

    @Override
    public String assertion() {
        return "assertPassesSmoothMPRT";
    }

    /** @throws IllegalArgumentException if the scenario has too few samples, or the model no parameters */
    @Override
    public Evidence judge(SaliencyRun run) {
        Mprt test = options.of(run);
        return MprtJudge.judge(this, test, RandomisationWording.SMOOTH_MPRT, options.strict(), run);
    }
}
