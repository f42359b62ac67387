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

    private final TestOptions<RandomLogit> options;

    private SensitiveToTarget(TestOptions<RandomLogit> options) {
        this.options = options;
    }

    /** As {@link RandomLogit#standard} by Spearman's correlation. */
    public static SensitiveToTarget standard() {
        return new SensitiveToTarget(
                TestOptions.none(RandomLogit.standard(Spearman.standard()), RandomLogit::sizedFor));
    }

    /** With options of the test: {@code SensitiveToTarget.standard().with(test -> test.inputs(32))}. */
    public SensitiveToTarget with(UnaryOperator<RandomLogit> more) {
        return new SensitiveToTarget(options.with(more));
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public SensitiveToTarget failingIfUndecided() {
        return new SensitiveToTarget(options.failingIfUndecided());
    }

    @Override
    public String assertion() {
        return NAME;
    }

    /** @throws IllegalArgumentException if the scenario has too few samples */
    @Override
    public Evidence judge(SaliencyRun run) {
        RandomLogit test = options.of(run);
        return RetentionJudge.ofOneStep(assertion(), RandomisationWording.RANDOM_LOGIT, test.rule(), options.strict())
                .judge(run, test::evaluate);
    }
}
