package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.RandomisationChecks;
import dev.touchstone.randomisation.RandomisationChecksResult;
import dev.touchstone.scenario.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What randomisation tests found together.
 *
 * @param whole what is decided
 * @param parts what each test found, those that decide first; the whole alone if a faulty map decided
 */
record CheckedParts(Evidence whole, List<Evidence> parts) {

    CheckedParts {
        parts = List.copyOf(parts);
    }

    /** Runs the tests, on the same inputs. */
    static CheckedParts of(String assertion, RandomisationChecks test, boolean strict, SaliencyRun run) {
        try (ModelCopies copies = run.copies(test.inputs())) {
            Evidence blank = mprt(assertion, test, strict).blank(copies);
            return new RandomisationFaults(blank, run, copies)
                    .orElse(
                            () -> told(assertion, test, strict, run, copies),
                            fault -> new CheckedParts(fault, List.of(fault)));
        }
    }

    private static CheckedParts told(
            String assertion, RandomisationChecks test, boolean strict, SaliencyRun run, ModelCopies copies) {
        RandomisationChecksResult result = test.evaluate(copies);
        List<Sample> samples = copies.samples();
        Evidence mprt = mprt(PassesMprt.NAME, test, strict).told(run, samples, result.mprt());
        Evidence target = RetentionJudge.ofOneStep(
                        SensitiveToTarget.NAME,
                        RandomisationWording.RANDOM_LOGIT,
                        test.randomLogit().rule(),
                        strict)
                .told(run, samples, result.randomLogit());
        Optional<Evidence> beside = result.efficient()
                .map(found -> EfficientMprtJudge.of(PassesEfficientMprt.NAME, test.efficient(), copies, false)
                        .told(run, samples, found));
        List<Evidence> parts = new ArrayList<>(List.of(mprt, target));
        beside.ifPresent(parts::add);
        return new CheckedParts(whole(assertion, run.method(), mprt, target, beside), parts);
    }

    private static RetentionJudge mprt(String assertion, RandomisationChecks test, boolean strict) {
        RandomisationWording wording =
                test.mprt().smoothing().isPresent() ? RandomisationWording.SMOOTH_MPRT : RandomisationWording.MPRT;
        return MprtJudge.of(assertion, test.mprt(), wording, strict);
    }

    /** The worse of the two that decide, the first of equals, under another name and below a line on all. */
    private static Evidence whole(
            String assertion, String method, Evidence mprt, Evidence target, Optional<Evidence> beside) {
        Evidence deciding = List.of(mprt, target).stream()
                .max(Comparator.comparing(Evidence::verdict))
                .orElseThrow();
        String claim = "%s: of %s MPRT %s, random logit %s; efficient MPRT, which decides nothing, %s"
                .formatted(
                        assertion,
                        method,
                        word(mprt.verdict()),
                        word(target.verdict()),
                        beside.map(Evidence::verdict).map(CheckedParts::word).orElse("has nothing to measure"));
        return deciding.within(assertion, claim + "\n" + deciding.message());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "is passed";
            case CANNOT_DISCRIMINATE -> "cannot discriminate";
            case UNDECIDED -> "is undecided";
            case INVALID -> "is invalid";
            case FAIL -> "is failed";
        };
    }
}
