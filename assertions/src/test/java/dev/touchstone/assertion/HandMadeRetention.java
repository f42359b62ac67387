package dev.touchstone.assertion;

import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.randomisation.ControlReading;
import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCheck;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.RetentionResult;
import dev.touchstone.randomisation.RetentionRule;
import dev.touchstone.randomisation.SignTest;
import dev.touchstone.randomisation.Similarity;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Results as a test of retained similarity would find them; at first those of guided backprop in the spec of MPRT, section 9.7. */
final class HandMadeRetention {

    private static final Similarity SPEARMAN = new Similarity() {
        @Override
        public String id() {
            return "spearman";
        }

        @Override
        public Prepared prepare(MapGrid map) {
            return other -> OptionalDouble.empty();
        }
    };

    static final RetentionRule RULE = RetentionRule.standard(SPEARMAN);

    Decision decision = Decision.FAIL;
    Optional<GuardFinding> broken = Optional.empty();
    double retained = 0.63;
    Optional<Interval> bounds = Optional.of(new Interval(0.60, 0.66));
    RetentionRule rule = RULE;
    boolean magnitudes;
    List<CascadeStep> steps = List.of(
            new CascadeStep("05Linear", 0.88, 0.07, 0.88),
            new CascadeStep("04Linear", 0.84, 0.07, 0.83),
            new CascadeStep("03Linear", 0.70, 0.06, 0.68),
            new CascadeStep("02Conv2d", 0.56, 0.08, 0.52),
            new CascadeStep("01Conv2d", 0.25, 0.03, 0.22));
    double ceiling = 1;
    double repeatability = 0.9;
    Optional<ModelCheck> model = Optional.of(new ModelCheck(44426, 1, 1, 0.11, 0.13, true));
    List<ControlReading> controls =
            List.of(new ControlReading("gradient", 0.03, true), new ControlReading("edge", 1, true));
    List<Double> byInput = inputs(0.63, 0.71, 0.49);
    int below = 2;
    Map<String, Integer> degenerate = Map.of();
    int identical;
    List<String> hints = List.of();
    boolean shown = true;

    /** 16 of the first value, but the 13th, the worst, and the 15th, the best. */
    static List<Double> inputs(double most, double worst, double best) {
        List<Double> all = new ArrayList<>(Collections.nCopies(16, most));
        all.set(12, worst);
        all.set(14, best);
        return all;
    }

    HandMadeRetention undefined() {
        retained = Double.NaN;
        bounds = Optional.empty();
        steps = steps.stream()
                .map(step -> new CascadeStep(step.name(), 0.01, 0, Double.NaN))
                .toList();
        byInput = Collections.nCopies(16, Double.NaN);
        below = 0;
        controls = List.of();
        shown = false;
        return this;
    }

    HandMadeRetention breaking(Guard guard, Decision by, String told) {
        broken = Optional.of(new GuardFinding(guard, told));
        decision = by;
        return this;
    }

    RetentionResult found(FakeCopies copies) {
        return new RetentionResult(
                decision,
                broken,
                retained,
                bounds,
                rule,
                magnitudes,
                steps,
                ceiling,
                repeatability,
                model,
                controls,
                byInput,
                new SignTest(below, byInput.size()),
                degenerate,
                identical,
                hints,
                shown ? Optional.of(strip(copies)) : Optional.empty());
    }

    private CascadeStrip strip(FakeCopies copies) {
        int worst = IntStream.range(0, byInput.size())
                .reduce((a, b) -> byInput.get(b) > byInput.get(a) ? b : a)
                .orElseThrow();
        Tensor map =
                copies.maps(ModelCopy.trained(), MapRequest.of("reference")).get(worst);
        return new CascadeStrip(
                copies.samples().get(worst),
                copies.targets().get(worst),
                map,
                steps.stream()
                        .map(step -> new CascadeStrip.Picture(step.name(), map, step.similarity()))
                        .toList());
    }
}
