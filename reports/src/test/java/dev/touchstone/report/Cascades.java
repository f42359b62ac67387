package dev.touchstone.report;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import dev.touchstone.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What randomisation tests would hand to reports. */
public final class Cascades {

    private Cascades() {}

    /** The profile that guided backprop has on a small network (spec of MPRT, section 9.7). */
    public static List<CascadeStep> profile() {
        return List.of(
                new CascadeStep("05Linear", 0.88, 0.07, 0.88),
                new CascadeStep("04Linear", 0.84, 0.07, 0.83),
                new CascadeStep("03Linear", 0.70, 0.06, 0.68),
                new CascadeStep("02Conv2d", 0.56, 0.08, 0.52),
                new CascadeStep("01Conv2d", 0.25, 0.03, 0.22));
    }

    /** Evidence of that profile, with the value as its mean and bounds 0.03 to either side. */
    public static Evidence evidence(Verdict verdict, double value) {
        Map<String, Double> controls = new LinkedHashMap<>();
        controls.put("gradient", 0.03);
        controls.put("sobel-edge", 1.0);
        return evidence(
                verdict,
                new RandomisationEvidence(
                        "retained similarity",
                        value,
                        Optional.of(new Interval(value - 0.03, value + 0.03)),
                        profile(),
                        1,
                        controls,
                        Optional.of(images(profile()))));
    }

    /** Evidence of a method that is not repeatable, so that there is no number. */
    public static Evidence invalid() {
        return evidence(
                Verdict.INVALID,
                new RandomisationEvidence(
                        "retained similarity",
                        Optional.of(new GuardFinding(
                                Guard.METHOD_REPEATABLE, "two runs on the trained model agree 0.01 (floor 0.00)")),
                        Double.NaN,
                        Optional.empty(),
                        profile(),
                        0.01,
                        Map.of(),
                        Optional.of(images(profile()))));
    }

    public static Evidence evidence(Verdict verdict, RandomisationEvidence randomisation) {
        return new Evidence(
                "assertPassesMPRT",
                "retained similarity",
                "sum-of-channels",
                Bound.atMost(0.5),
                verdict,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(randomisation),
                Optional.of(Examples.exhibit()),
                "the message");
    }

    /** Maps of the image of {@link Examples} that lose their shape and grow as the profile falls. */
    public static CascadeStrip images(List<CascadeStep> profile) {
        Tensor trained = Examples.looksAtTheText(true).map();
        SplittableRandom random = new SplittableRandom(2);
        IntFunction<Tensor> map = step -> {
            float share = (float) profile.get(step).similarity();
            float[] values = new float[trained.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (1 + 9 * step) * (share * trained.get(i) + (1 - share) * (float) random.nextDouble(-1, 1));
            }
            return Tensor.of(values, trained.shape());
        };
        return new CascadeStrip(Examples.sample(), 1, trained, pictures(profile, map));
    }

    /** Maps of a sample of (0 AND 1) OR (2 AND 3 AND 4) with two inputs in the baseline block. */
    public static CascadeStrip symbols(List<CascadeStep> profile) {
        Formula formula = Formula.or(Formula.and(Formula.inputs(0, 1)), Formula.and(Formula.inputs(2, 3, 4)));
        LogicWorld world = new LogicWorld(Symbols.BINARY, formula, 5, 2);
        Tensor input = Tensor.of(new float[] {1, 1, -1, 1, 1, -1, -1}, 7, 1);
        Sample sample = new Sample(2, new Bucket(2, "class 1", 1), input, world.truth(0b11011));
        Tensor trained = Tensor.of(new float[] {0.9f, 0.8f, -0.1f, 0.2f, 0.1f, 0.05f, 0.1f}, 7, 1);
        SplittableRandom random = new SplittableRandom(3);
        IntFunction<Tensor> map = step -> {
            float[] values = new float[trained.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (step + 1) * (trained.get(i) + (step + 1) * (float) random.nextDouble(-0.2, 0.2));
            }
            return Tensor.of(values, 7, 1);
        };
        return new CascadeStrip(sample, 1, trained, pictures(profile, map));
    }

    private static List<CascadeStrip.Picture> pictures(List<CascadeStep> profile, IntFunction<Tensor> map) {
        return IntStream.range(0, profile.size())
                .mapToObj(step -> new CascadeStrip.Picture(
                        profile.get(step).name(),
                        map.apply(step),
                        profile.get(step).similarity()))
                .toList();
    }
}
