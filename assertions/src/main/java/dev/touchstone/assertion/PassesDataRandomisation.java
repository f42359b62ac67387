package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.DataRandomisation;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.function.UnaryOperator;

/**
 * The criterion that maps depend on what the labels taught the model: those of the same network, trained on samples whose labels were
 * shuffled, retain at most half of their similarity (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 4; {@link
 * DataRandomisation} has the decision).
 *
 * <p>It trains a model the first time, which takes as long as the scenario's own model did.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PassesDataRandomisation implements Criterion {

    private final TestOptions<DataRandomisation> options;

    private PassesDataRandomisation(TestOptions<DataRandomisation> options) {
        this.options = options;
    }

    /** As {@link DataRandomisation#standard} by Spearman's correlation. */
    public static PassesDataRandomisation standard() {
        return new PassesDataRandomisation(
                TestOptions.none(DataRandomisation.standard(Spearman.standard()), DataRandomisation::sizedFor));
    }

    /** With options of the test: {@code PassesDataRandomisation.standard().with(test -> test.replicates(3))}. */
    public PassesDataRandomisation with(UnaryOperator<DataRandomisation> more) {
        return new PassesDataRandomisation(options.with(more));
    }

    /** Makes a failure of what cannot be decided, which otherwise aborts the test. */
    public PassesDataRandomisation failingIfUndecided() {
        return new PassesDataRandomisation(options.failingIfUndecided());
    }

    @Override
    public String assertion() {
        return "assertPassesDataRandomisation";
    }

    /** @throws IllegalArgumentException if the scenario has too few samples */
    @Override
    public Evidence judge(SaliencyRun run) {
        DataRandomisation test = options.of(run);
        return RetentionJudge.ofOneStep(
                        assertion(), RandomisationWording.DATA_RANDOMISATION, test.rule(), options.strict())
                .judge(run, test::evaluate);
    }
}
