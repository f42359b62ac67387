package dev.touchstone.randomisation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** G2 and G3, of what was measured. */
final class RetentionGuards {

    static final double REPEATABILITY = 0.05;
    private static final double DEGENERATE = 0.1;

    private RetentionGuards() {}

    /** G2: two runs on the trained model must agree more than maps of unrelated inputs do, at every step. */
    static Optional<GuardFinding> repeatable(RetentionReading reading) {
        Retained retained = reading.retained();
        if (!(reading.repeatability() >= REPEATABILITY)) {
            return Optional.of(new GuardFinding(
                    Guard.METHOD_REPEATABLE,
                    String.format(
                            Locale.ROOT,
                            "two runs on the same model and input agree %.2f, maps of unrelated inputs and models %.2f, lower bound of the"
                                    + " difference %.2f, needed %.2f; a low similarity would prove nothing: fix the method's seed, average"
                                    + " more, or look whether it sees the input",
                            retained.ceiling(),
                            retained.ceiling() - retained.specific(),
                            reading.repeatability(),
                            REPEATABILITY)));
        }
        return reading.steps().stream()
                .filter(step -> step.floor() >= retained.ceiling())
                .findFirst()
                .map(step -> new GuardFinding(
                        Guard.METHOD_REPEATABLE,
                        String.format(
                                Locale.ROOT,
                                "at %s maps of unrelated inputs agree %.2f, no less than two runs on the same model and input, %.2f; add"
                                        + " random models or leave out the step",
                                step.name(),
                                step.floor(),
                                retained.ceiling())));
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
                String.format(
                        Locale.ROOT,
                        "%d of %d maps of random models are constant or not finite, more than 10 %%, in two sets of random models; most at"
                                + " %s (%d)",
                        measured.degenerate(),
                        measured.maps(),
                        most.getKey(),
                        most.getValue())));
    }
}
