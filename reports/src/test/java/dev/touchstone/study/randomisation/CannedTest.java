package dev.touchstone.study.randomisation;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.Reading;
import dev.touchstone.randomisation.meta.ScoreDirection;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A test that passes what retains less than a half, by the name of the method: a mixture what is in its name, {@code input} all, others a
 * tenth. It works neither with {@code smoothgrad} nor with {@code lrp-epsilon}.
 */
record CannedTest(String id) implements Estimator {

    @Override
    public ScoreDirection direction() {
        return ScoreDirection.LOWER_IS_BETTER;
    }

    @Override
    public int inputs() {
        return 4;
    }

    @Override
    public Reading read(ModelCopies copies) {
        double retained = retained(copies.method());
        if (Double.isNaN(retained)) {
            return new Reading(Decision.INVALID, retained, Optional.empty(), Collections.nCopies(4, Double.NaN));
        }
        return new Reading(
                retained < 0.5 ? Decision.PASS : Decision.FAIL,
                retained,
                Optional.of(new Interval(retained / 2, Double.POSITIVE_INFINITY)),
                List.of(retained, retained, retained, retained));
    }

    private static double retained(String method) {
        if (method.contains("-with-")) {
            return Double.parseDouble(method.replaceAll(".*-with-([0-9.]+)-.*", "$1"));
        }
        return switch (method) {
            case "smoothgrad" -> throw UnsupportedLayerException.unread("smoothgrad", "it has none");
            case "lrp-epsilon" -> throw new IllegalStateException("broken");
            case "input", "constant" -> 1;
            case "random" -> Double.NaN;
            default -> 0.1;
        };
    }
}
