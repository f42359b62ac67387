package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.CascadeOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a reader should know besides the decision of a cascade. */
final class MprtHints {

    private static final double BLIND_TO_HEAD = 0.8;
    private static final double TOO_NOISY = 0.5;
    private static final double PLAIN_WAS_NOISE = 0.2;

    private MprtHints() {}

    /** @param plain the plan without smoothing */
    static List<String> of(Mprt test, ModelCopies copies, RetentionPlan plain, RetentionResult result) {
        List<String> hints = new ArrayList<>();
        double head = result.steps().get(0).retained();
        if (test.cascade().order() != CascadeOrder.BOTTOM_UP && head > BLIND_TO_HEAD) {
            hints.add("a random head alone leaves " + Decimals.two(head)
                    + ": the map hardly depends on the output layer or the class; try the random-logit test");
        }
        test.smoothing().ifPresent(over -> {
            if (result.ceiling() < TOO_NOISY) {
                hints.add("two means over %d noisy inputs agree only %s: too few draws for this method"
                        .formatted(over.draws(), Decimals.two(result.ceiling())));
            }
            if (over.draws() > 1 && !Double.isNaN(result.retained())) {
                hints.add(plain(test, copies, plain, result.retained()));
            }
        });
        return hints;
    }

    private static String plain(Mprt test, ModelCopies copies, RetentionPlan plain, double smooth) {
        try {
            OptionalDouble retained = RetainedSimilarity.retained(copies, test.rule(), plain);
            return retained.isPresent()
                    ? compared(retained.getAsDouble(), smooth)
                    : "without noise two runs of the method do not agree";
        } catch (IncomparableMapException e) {
            return "without noise nothing can be compared: " + e.getMessage();
        }
    }

    private static String compared(double plain, double smooth) {
        String found = "plain maps retain %s, smooth ones %s".formatted(Decimals.two(plain), Decimals.two(smooth));
        return smooth - plain > PLAIN_WAS_NOISE ? found + ": what plain MPRT praises is noise" : found;
    }
}
