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

    private static final Mprt STANDARD = Mprt.smooth(Spearman.standard());

    private final UnaryOperator<Mprt> options;
    private final boolean strict;

    private PassesSmoothMprt(UnaryOperator<Mprt> options, boolean strict) {
        this.options = options;
        this.strict = strict;
    }

    /** As {@link Mprt#smooth} by Spearman's correlation. */
    public static PassesSmoothMprt standard() {
        return new PassesSmoothMprt(UnaryOperator.identity(), false);
    }

    /**
     * With options of the test: {@code PassesSmoothMprt.standard().with(test -> test.smoothed(300, 0.1))}.
     *
     * @throws IllegalArgumentException if it is no longer a smooth one
     */
    public PassesSmoothMprt with(UnaryOperator<Mprt> more) {
        Mprt changed = more.apply(options.apply(STANDARD));
        if (changed.smoothing().isEmpty()) {
            throw new IllegalArgumentException("a smooth test averages maps, but this one does not; use PassesMprt");
        }
        return new PassesSmoothMprt(test -> more.apply(options.apply(test)), strict);
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesSmoothMprt failingIfUndecided() {
        return new PassesSmoothMprt(options, true);
    }

    @Override
    public String assertion() {
        return "assertPassesSmoothMPRT";
    }

    /** @throws IllegalArgumentException if the scenario has too few samples, or the model no parameters */
    @Override
    public Evidence judge(SaliencyRun run) {
        Mprt test = options.apply(STANDARD.sizedFor(MapPlaces.of(run)));
        return MprtJudge.judge(this, test, RandomisationWording.SMOOTH_MPRT, strict, run);
    }
}
