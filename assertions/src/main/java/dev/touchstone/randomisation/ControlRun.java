package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * G4: the controls, on the same inputs and random versions as the method under test. The gradient depends on the model and must retain
 * clearly less than the threshold. A copy of what the input shows depends on nothing else and must retain all. Maps of controls that cannot
 * be compared are left out.
 *
 * <p>Controls are never smoothed: they show whether this model can be tested at all.
 *
 * @param plan that of the method under test
 * @param from the first replicate
 */
record ControlRun(ModelCopies copies, RetentionRule rule, RetentionPlan plan, int from) {

    private static final String POSITIVE = "gradient";
    private static final double MARGIN = 0.1;
    private static final double ROUNDING = 1e-6;

    /**
     * What they retain; one that is the method under test is not asked again, unless that is smoothed.
     *
     * @param own what the method retains
     */
    List<ControlReading> readings(double own) {
        List<ControlReading> readings = new ArrayList<>();
        double positive = retained(POSITIVE, own, rule.dropsSigns(copies.sign()));
        readings.add(new ControlReading(POSITIVE, positive, positive + MARGIN < rule.threshold()));
        double negative = retained(negative(), own, false);
        if (!Double.isNaN(negative)) {
            readings.add(new ControlReading(negative(), negative, Math.abs(negative - 1) <= ROUNDING));
        }
        return readings;
    }

    /** What a reader should know of them besides. */
    static Optional<String> hint(List<ControlReading> readings) {
        return readings.size() == 1
                ? Optional.of(
                        "there is no negative control: copies of the inputs cannot be compared, as they are alike or constant")
                : Optional.empty();
    }

    /** What is wrong with them, if anything. */
    static Optional<GuardFinding> finding(List<ControlReading> readings, double threshold) {
        return readings.stream()
                .filter(reading -> !reading.asExpected())
                .findFirst()
                .map(reading -> new GuardFinding(
                        Guard.CONTROLS,
                        reading.method().equals(POSITIVE) ? powerless(reading, threshold) : blind(reading)));
    }

    private static String powerless(ControlReading gradient, double threshold) {
        if (Double.isNaN(gradient.retained())) {
            return "of the gradient, which depends on the parameters, nothing can be measured; choose another model or similarity";
        }
        return ("the gradient, which depends on the parameters, retains %s itself, and must stay below %s; choose another model or"
                        + " similarity")
                .formatted(Decimals.two(gradient.retained()), Decimals.two(threshold - MARGIN));
    }

    private static String blind(ControlReading copy) {
        return String.format(
                Locale.ROOT,
                "%s, which reads no parameter, retains %.4f, and must retain 1; look whether copies explain the same inputs",
                copy.method(),
                copy.retained());
    }

    /** The edges of images; of symbols, which have none, the input itself. */
    private String negative() {
        int[] shape = copies.samples().get(0).input().shape();
        return shape.length == 3 && shape[1] > 1 && shape[2] > 1 ? "edge" : "input";
    }

    private double retained(String method, double own, boolean magnitudes) {
        if (method.equals(copies.method()) && plan.reference().smoothing().isEmpty()) {
            return own;
        }
        MapSource source = (copy, request) -> copies.maps(method, copy, request);
        ReferenceMaps references =
                ReferenceMaps.of(source, plan.plain(), new Comparison(rule.similarity(), magnitudes));
        Measured measured = Measured.of(references, source, plan.plain(), from, rule.replicates());
        return Retained.of(measured.table()).value();
    }
}
