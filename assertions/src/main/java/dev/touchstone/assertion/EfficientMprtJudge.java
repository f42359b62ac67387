package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.EfficientMprt;
import dev.touchstone.randomisation.EfficientMprtResult;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Sample;
import java.util.List;
import java.util.function.Function;

/** Judges by the rise of complexity. */
record EfficientMprtJudge(RandomisationQuestion question, boolean magnitudes) {

    static EfficientMprtJudge of(String assertion, EfficientMprt test, ModelCopies copies, boolean strict) {
        RandomisationQuestion question = new RandomisationQuestion(
                assertion, "complexity-rise", Bound.above(0), RandomisationWording.EFFICIENT_MPRT, "", false, strict);
        return new EfficientMprtJudge(question, test.dropsSigns(copies.sign()));
    }

    /** Runs a test and says what it found; a faulty map of the trained model is named before any number. */
    Evidence judge(SaliencyRun run, ModelCopies copies, Function<ModelCopies, EfficientMprtResult> test) {
        return new RandomisationFaults(question.blank(scalarisation()), run, copies)
                .orElse(() -> told(run, copies.samples(), test.apply(copies)));
    }

    /** Says what was found on these samples. */
    Evidence told(SaliencyRun run, List<Sample> samples, EfficientMprtResult result) {
        Evidence silent = question.evidence(scalarisation(), result.decision(), RandomisationEvidence.of(result));
        Evidence pictured = result.strip()
                .map(strip -> silent.withExhibit(
                        RandomisationExhibits.worst(question.wording(), strip, samples, result.byInput())))
                .orElse(silent);
        return pictured.withMessage(
                new EfficientMprtMessage(question, run, result, magnitudes).text(pictured, samples));
    }

    private String scalarisation() {
        return SignLabel.scalarisation(magnitudes);
    }
}
