package dev.touchstone.randomisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Tests whether the maps of a method change when something is randomised that they should depend on: asks for all maps, compares them, and
 * decides whether the retained similarity T lies below the threshold. H0 is that it does not.
 *
 * <p>Guards come first: the model really is random, enough maps can be compared, the method is repeatable, the controls are as expected.
 * Then PASS if the upper one-sided 95 % bound of T is at most the threshold and the exact sign test over inputs agrees at .05, FAIL if the
 * lower bound is above it, else UNDECIDED. The same copies give the same result, bit for bit.
 */
public final class RetainedSimilarity {

    private final ModelCopies copies;
    private final RetentionRule rule;
    private final RetentionPlan plan;
    private final ReferenceMaps references;

    private RetainedSimilarity(ModelCopies copies, RetentionRule rule, RetentionPlan plan) {
        this.copies = copies;
        this.rule = rule;
        this.plan = plan;
        this.references =
                ReferenceMaps.of(copies::maps, plan, new Comparison(rule.similarity(), rule.dropsSigns(copies.sign())));
    }

    /**
     * Runs it on all samples of the copies.
     *
     * @throws IncomparableMapException if a map of the trained model cannot be compared: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples
     */
    public static RetentionResult evaluate(ModelCopies copies, RetentionRule rule, RetentionPlan plan) {
        RetentionRule.requireEnough(copies.samples().size());
        RetainedSimilarity test = new RetainedSimilarity(copies, rule, plan);
        test.references.requireComparable(copies.samples());
        Measured measured = test.measured(0);
        return RetentionGuards.tooManyDegenerate(measured)
                ? test.judged(test.measured(rule.replicates()), rule.replicates())
                : test.judged(measured, 0);
    }

    /** T alone, without bounds; empty if two runs agree no more than unrelated maps. */
    static OptionalDouble retained(ModelCopies copies, RetentionRule rule, RetentionPlan plan) {
        RetainedSimilarity test = new RetainedSimilarity(copies, rule, plan);
        test.references.requireComparable(copies.samples());
        Retained retained = Retained.of(test.measured(0).table());
        return retained.specific() >= RetentionGuards.REPEATABILITY
                ? OptionalDouble.of(retained.value())
                : OptionalDouble.empty();
    }

    private Measured measured(int from) {
        return Measured.of(references, copies::maps, plan, from, rule.replicates());
    }

    private RetentionResult judged(Measured measured, int from) {
        RetentionReading reading = RetentionReading.of(measured.table(), plan.steps());
        Map<String, Integer> degenerate = degenerate(measured.table());
        Optional<ModelGuard> model = model(from);
        Optional<GuardFinding> scaleless = RetentionGuards.repeatable(reading);
        RetentionReading shown = scaleless.isPresent() ? reading.withoutScale() : reading;
        Optional<GuardFinding> unfit = model.flatMap(ModelGuard::finding)
                .or(() -> RetentionGuards.comparable(measured, degenerate))
                .or(() -> scaleless);
        List<ControlReading> controls =
                unfit.isPresent() ? List.of() : controls(shown.retained().value(), from);
        Optional<GuardFinding> broken = unfit.or(() -> ControlRun.finding(controls, rule.threshold()));
        SignTest signs = shown.signs(rule.threshold());
        return new RetentionResult(
                RetentionDecision.of(broken, shown.bounds(), signs, rule.threshold()),
                broken,
                shown.retained().value(),
                shown.bounds(),
                rule,
                rule.dropsSigns(copies.sign()),
                shown.steps(),
                shown.retained().ceiling(),
                shown.repeatability(),
                model.map(ModelGuard::check),
                controls,
                shown.byInput(),
                signs,
                degenerate,
                measured.identical(),
                RetentionHints.of(measured, reading.retained().ceiling(), controls, model.isPresent(), from > 0),
                WorstStrip.of(copies, references, measured, plan.steps(), shown.byInput()));
    }

    private Optional<ModelGuard> model(int from) {
        return plan.randomised()
                .map(copy -> ModelGuard.of(
                        copies,
                        IntStream.range(from, from + rule.replicates())
                                .mapToObj(copy)
                                .toList()));
    }

    private List<ControlReading> controls(double own, int from) {
        return rule.controlled() ? new ControlRun(copies, rule, plan, from).readings(own) : List.of();
    }

    private Map<String, Integer> degenerate(SimilarityTable table) {
        Map<String, Integer> degenerate = new LinkedHashMap<>();
        for (int t = 0; t < table.steps(); t++) {
            if (table.degenerate(t) > 0) {
                degenerate.merge(plan.steps().get(t).name(), table.degenerate(t), Integer::sum);
            }
        }
        return degenerate;
    }
}
