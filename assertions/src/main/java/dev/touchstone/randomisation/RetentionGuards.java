package dev.touchstone.randomisation;

import java.util.Map;
import java.util.Optional;

/** G2 and G3, of what was measured. */
final class RetentionGuards {

    static final double REPEATABILITY = 0.05;
    private static final double DEGENERATE = 0.1;

    private RetentionGuards() {}

    /** G2: two runs on the trained model must agree more than maps of unrelated inputs do, in each random version. */
    static Optional<GuardFinding> repeatable(RetentionReading reading) {
        Retained retained = reading.retained();
        if (!(reading.repeatability() >= REPEATABILITY)) {
            return unrepeatable(
                    ("two runs on the same model and input agree %s, maps of unrelated inputs and models %s, lower bound of the difference"
                                    + " %s, needed %s; a low similarity would prove nothing: fix the method's seed, average more, or look whether"
                                    + " it sees the input")
                            .formatted(
                                    Decimals.two(retained.ceiling()),
                                    Decimals.two(retained.ceiling() - retained.specific()),
                                    Decimals.two(reading.repeatability()),
                                    Decimals.two(REPEATABILITY)));
        }
        return reading.steps().stream()
                .filter(step -> Double.isNaN(step.retained()) && !Double.isNaN(step.similarity()))
                .findFirst()
                .flatMap(step -> unrepeatable(
                        ("at %s maps of unrelated inputs agree in a random version as much as two runs on the same model"
                                        + " and input, %s; average more in the method, or add inputs")
                                .formatted(step.name(), Decimals.two(retained.ceiling()))));
    }

    private static Optional<GuardFinding> unrepeatable(String told) {
        return Optional.of(new GuardFinding(Guard.METHOD_REPEATABLE, told));
    }

    /** G3: whether more maps of random versions cannot be compared than may be left out. */
    static boolean tooManyDegenerate(Measured measured) {
        return measured.degenerate() > DEGENERATE * measured.maps();
    }

    /**
     * The same in words.
     *
     * @param degenerate by the name of the step
     */
    static Optional<GuardFinding> comparable(Measured measured, Map<String, Integer> degenerate) {
        if (!tooManyDegenerate(measured)) {
            return Optional.empty();
        }
        Map.Entry<String, Integer> most =
                degenerate.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Optional.of(new GuardFinding(
                Guard.MAPS_COMPARABLE,
                ("%d of %d maps after randomisation are constant or not finite, more than 10 %%, in two sets of random versions; most"
                                + " at %s (%d)")
                        .formatted(measured.degenerate(), measured.maps(), most.getKey(), most.getValue())));
    }
}
