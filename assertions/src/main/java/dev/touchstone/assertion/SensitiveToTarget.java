package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.RandomLogit;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.function.UnaryOperator;

/**
 * The criterion that maps change with the class that they explain: the map of a random other class retains at most half of what that of the
 * predicted class has in common with itself, beyond what unrelated maps have in common (Sixt et al., When Explanations Lie, ICML 2020;
 * {@link RandomLogit} has the decision).
 *
 * <p>Where there are two classes, magnitudes of gradients are the same for both; the test has no power there and says so.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class SensitiveToTarget implements Criterion {

    static final String NAME = "assertSensitiveToTarget";

    private static final RandomLogit STANDARD = RandomLogit.standard(Spearman.standard());

    private final UnaryOperator<RandomLogit> options;
    private final boolean strict;

    private SensitiveToTarget(UnaryOperator<RandomLogit> options, boolean strict) {
        this.options = options;
        this.strict = strict;
    }

    /** As {@link RandomLogit#standard} by Spearman's correlation. */
    public static SensitiveToTarget standard() {
        return new SensitiveToTarget(UnaryOperator.identity(), false);
    }

    /** With options of the test: {@code SensitiveToTarget.standard().with(test -> test.inputs(32))}. */
    public SensitiveToTarget with(UnaryOperator<RandomLogit> more) {
        more.apply(options.apply(STANDARD));
        return new SensitiveToTarget(test -> more.apply(options.apply(test)), strict);
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public SensitiveToTarget failingIfUndecided() {
        return new SensitiveToTarget(options, true);
    }

    @Override
    public String assertion() {
        return NAME;
    }

    /** @throws IllegalArgumentException if the scenario has too few samples */
    @Override
    public Evidence judge(SaliencyRun run) {
        RandomLogit test = options.apply(STANDARD.sizedFor(MapPlaces.of(run)));
        return RetentionJudge.ofOneStep(assertion(), RandomisationWording.RANDOM_LOGIT, test.rule(), strict)
                .judge(run, test::evaluate);
    }
}
