package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.randomisation.Cascade;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.Smoothing;
import java.util.Locale;

/** Asks by a cascade. */
final class MprtJudge {

    private MprtJudge() {}

    static Evidence judge(
            Criterion criterion, Mprt test, RandomisationWording wording, boolean strict, SaliencyRun run) {
        return of(criterion.assertion(), test, wording, strict).judge(run, test::evaluate);
    }

    static RetentionJudge of(String assertion, Mprt test, RandomisationWording wording, boolean strict) {
        RandomisationQuestion question = new RandomisationQuestion(
                assertion,
                RetentionJudge.MEASURE,
                Bound.atMost(test.rule().threshold()),
                wording,
                how(test),
                test.cascade().order() != CascadeOrder.INDEPENDENT,
                strict);
        return new RetentionJudge(question, test.rule());
    }

    private static String how(Mprt test) {
        Cascade cascade = test.cascade();
        return "%s by %s, %s%s%s"
                .formatted(
                        word(cascade.order()),
                        word(cascade.granularity()),
                        done(cascade.randomiser()),
                        buffers(cascade.buffers()),
                        test.smoothing().map(MprtJudge::noise).orElse(""));
    }

    private static String done(Randomiser randomiser) {
        return switch (randomiser) {
            case REINITIALISE -> "reinitialised";
            case AS_BEFORE_TRAINING -> "as before training";
            case PERMUTE -> "permuted";
            case NORMAL_MATCHED -> "normal-matched";
        };
    }

    /** What is not usual. */
    private static String buffers(BufferPolicy policy) {
        return switch (policy) {
            case RESET -> "";
            case KEEP -> ", buffers kept";
            case RECALIBRATE -> ", buffers recalibrated";
        };
    }

    private static String noise(Smoothing over) {
        return String.format(Locale.ROOT, "; maps are means over %d draws of noise %s", over.draws(), over.level());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
