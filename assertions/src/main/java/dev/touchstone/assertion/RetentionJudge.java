package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.RetentionResult;
import dev.touchstone.randomisation.RetentionRule;
import dev.touchstone.scenario.Sample;
import java.util.List;
import java.util.function.Function;

/** Judges by retained similarity. */
record RetentionJudge(RandomisationQuestion question, RetentionRule rule) {

    /** The name of what is measured. */
    static final String MEASURE = "retained-similarity";

    /** Of a test that randomises one thing at once. */
    static RetentionJudge ofOneStep(
            String assertion, RandomisationWording wording, RetentionRule rule, boolean strict) {
        return new RetentionJudge(
                new RandomisationQuestion(
                        assertion, MEASURE, Bound.atMost(rule.threshold()), wording, "", false, strict),
                rule);
    }

    /** Runs a test and says what it found; a faulty map of the trained model is named before any number. */
    Evidence judge(SaliencyRun run, Function<ModelCopies, RetentionResult> test) {
        try (ModelCopies copies = run.copies(rule.inputs())) {
            return new RandomisationFaults(blank(copies), run, copies)
                    .orElse(() -> told(run, copies.samples(), test.apply(copies)));
        }
    }

    /** What is asked, before anything is measured. */
    Evidence blank(ModelCopies copies) {
        return question.blank(SignLabel.scalarisation(rule.dropsSigns(copies.sign())));
    }

    /** Says what was found on these samples. */
    Evidence told(SaliencyRun run, List<Sample> samples, RetentionResult result) {
        Evidence silent = question.evidence(
                SignLabel.scalarisation(result.magnitudes()), result.decision(), RandomisationEvidence.of(result));
        Evidence pictured = result.strip()
                .map(strip -> silent.withExhibit(
                        RandomisationExhibits.worst(question.wording(), strip, samples, result.byInput())))
                .orElse(silent);
        return pictured.withMessage(new RetentionMessage(question, run, result).text(pictured, samples));
    }
}
