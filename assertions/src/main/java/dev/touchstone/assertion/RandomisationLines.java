package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.randomisation.ModelCheck;
import dev.touchstone.randomisation.SignTest;
import dev.touchstone.scenario.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** What the messages of all randomisation tests have in common. */
final class RandomisationLines {

    private static final double ALPHA = 0.05;

    private RandomisationLines() {}

    /** What a guard that does not hold makes of the test; empty if all hold. */
    static Optional<String> unjudged(Optional<GuardFinding> broken, String method) {
        return broken.map(GuardFinding::guard).map(guard -> switch (guard) {
            case MODEL_RANDOMISED ->
                "invalid for %s: the model did not lose what it learnt, so what its maps do proves nothing"
                        .formatted(method);
            case METHOD_REPEATABLE ->
                "invalid for %s: its maps are not repeatable, or the same for all inputs, so that they change proves nothing"
                        .formatted(method);
            case MAPS_COMPARABLE -> method + " is undecided: too many of its maps cannot be compared";
            case CONTROLS ->
                "cannot discriminate, which is no fault of %s: a control is on the wrong side".formatted(method);
        });
    }

    /**
     * The lines up to what was expected.
     *
     * @param claim what is said of the method; of what cannot be decided, that this was to fail, if it was
     * @param measured the name of the number
     */
    static MessageLines begin(
            RandomisationQuestion question,
            Decision decision,
            Evidence evidence,
            String claim,
            String measured,
            SaliencyRun run) {
        boolean failing = question.strict() && decision == Decision.UNDECIDED;
        MessageLines lines =
                new MessageLines(evidence.assertion(), failing ? claim + " (which was asked to fail)" : claim, run);
        lines.add(
                "expected",
                "%s  %s   (%s)"
                        .formatted(
                                measured, evidence.bound(), question.wording().scale()));
        return lines;
    }

    static void guard(MessageLines lines, Optional<GuardFinding> broken) {
        broken.ifPresent(finding -> lines.add("guard", number(finding.guard()) + ": " + finding.told()));
    }

    private static String number(Guard guard) {
        return "G" + (guard.ordinal() + 1);
    }

    /** @param does what an input does that counts, e.g. {@code rise} */
    static void signs(MessageLines lines, SignTest signs, String does) {
        lines.add(
                "signs",
                "%d of %d inputs %s (%d needed)"
                        .formatted(signs.positive(), signs.of(), does, SignTest.needed(signs.of(), ALPHA)));
    }

    static void model(MessageLines lines, ModelCheck check) {
        String changed = check.scalars() == 0
                ? "trained anew"
                : String.format(
                        Locale.ROOT, "%.1f %% of %,d parameters changed", 100 * check.changedShare(), check.scalars());
        lines.add(
                "model",
                String.format(
                        Locale.ROOT,
                        "%s; accuracy %.2f -> %.2f; %.2f of the predictions stay; %s",
                        changed,
                        check.accuracy(),
                        check.randomAccuracy(),
                        check.agreement(),
                        check.finite() ? "outputs finite" : "outputs not finite"));
    }

    /**
     * The inputs at both ends, unless they are told alike; nothing if no input has a value.
     *
     * @param order from the best to the worst
     */
    static void ends(
            MessageLines lines,
            List<Sample> samples,
            List<Double> byInput,
            Comparator<Double> order,
            DoubleFunction<String> told) {
        List<Integer> ranked = IntStream.range(0, byInput.size())
                .filter(i -> !byInput.get(i).isNaN())
                .boxed()
                .sorted(Comparator.comparing(byInput::get, order))
                .toList();
        if (ranked.isEmpty()) {
            return;
        }
        int best = ranked.get(0);
        int worst = ranked.get(ranked.size() - 1);
        String bestTold = told.apply(byInput.get(best));
        String worstTold = told.apply(byInput.get(worst));
        lines.add(
                "worst",
                bestTold.equals(worstTold)
                        ? "all inputs alike (%s)".formatted(worstTold)
                        : "%s (%s); best %s (%s)"
                                .formatted(named(samples.get(worst)), worstTold, named(samples.get(best)), bestTold));
    }

    private static String named(Sample sample) {
        return "#%d of bucket %s".formatted(sample.index(), sample.bucket());
    }
}
