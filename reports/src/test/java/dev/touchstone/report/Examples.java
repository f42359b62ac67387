package dev.touchstone.report;

import dev.touchstone.ModelSummary;
import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.FaultReport;
import dev.touchstone.assertion.MapFault;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.statistics.Interval;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Samples and maps as a run would hand them to reports. */
public final class Examples {

    public static final Bucket BOX1_WITH_B = new Bucket(9, "B, Box1", 1);

    private static final int SIZE = 64;
    private static final Region TEXT = new Region("Text", Mask.box(SIZE, SIZE, 8, 36, 15, 12));
    private static final Region BOX1 = new Region("Box1", Mask.box(SIZE, SIZE, 40, 12, 10, 10));

    private Examples() {}

    /** A sample of 64 x 64 with Box1 to look at and a text to leave. */
    public static Sample sample() {
        float[] input = new float[3 * SIZE * SIZE];
        for (int channel = 0; channel < 3; channel++) {
            int first = channel * SIZE * SIZE;
            BOX1.tight().indices().forEach(i -> input[first + i] = 1);
            TEXT.tight().indices().filter(i -> i % 5 < 2).forEach(i -> input[first + i] = 1);
        }
        return new Sample(
                17,
                BOX1_WITH_B,
                Tensor.of(input, 3, SIZE, SIZE),
                new RegionTruth(SIZE, SIZE, List.of(BOX1), List.of(TEXT), List.of()));
    }

    /** A noisy map that looks at the text. */
    public static Explanation looksAtTheText(boolean signed) {
        SplittableRandom random = new SplittableRandom(1);
        float[] map = new float[3 * SIZE * SIZE];
        for (int i = 0; i < map.length; i++) {
            int pixel = i % (SIZE * SIZE);
            boolean text = TEXT.tight().contains(pixel / SIZE, pixel % SIZE);
            double value = random.nextDouble() * (text ? 1 : 0.12);
            map[i] = (float) (signed && random.nextBoolean() ? -value : value);
        }
        return new Explanation(sample(), 1, Tensor.of(map, 3, SIZE, SIZE));
    }

    public static Exhibit exhibit() {
        return new Exhibit("bucket-09-worst", looksAtTheText(true), 0.02);
    }

    /** An exhibit of a small image with these values as its map, Box at rows 1 to 2 and columns 1 to 2. */
    public static Exhibit tiny(int side, float... map) {
        Mask box = Mask.box(side, side, 1, 1, 2, 2);
        RegionTruth truth = new RegionTruth(side, side, List.of(new Region("Box", box)), List.of(), List.of());
        Sample sample = new Sample(0, new Bucket(1, "Box", 0), Tensor.of(new float[side * side], 1, side, side), truth);
        return new Exhibit("tiny", new Explanation(sample, 0, Tensor.of(map, 1, side, side)), Double.NaN);
    }

    /** Evidence of one bucket with this mean, on the side of 0.5 that the verdict says. */
    public static Evidence evidence(Verdict verdict, double mean) {
        BucketEvidence bucket = new BucketEvidence(
                BOX1_WITH_B,
                verdict,
                mean,
                new Interval(mean - 0.03, mean + 0.03),
                100,
                Map.of("SAFL-tight", 0.55),
                controls(),
                17,
                0.02);
        return evidence(verdict, Optional.empty(), List.of(bucket));
    }

    /** The oracle and the random map, in this order. */
    private static Map<String, Double> controls() {
        Map<String, Double> controls = new LinkedHashMap<>();
        controls.put("oracle", 0.98);
        controls.put("random", 0.06);
        return controls;
    }

    /** Evidence of a mean that drops by this much as the text is added to the box. */
    public static Evidence drop(Verdict verdict, double drop) {
        Bucket alone = new Bucket(7, "Box1", 1);
        DropEvidence pair =
                new DropEvidence(alone, BOX1_WITH_B, verdict, drop, new Interval(drop - 0.05, drop + 0.05), 0, 0.69);
        return new Evidence(
                "assertFocusDoesNotDropWithObjects",
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.below(0.1),
                verdict,
                Optional.empty(),
                evidence(verdict, 0.45).buckets(),
                List.of(pair),
                Optional.of(exhibit()),
                "the message");
    }

    /** The same with a median and a best sample beside the worst. */
    public static Evidence beside(Evidence evidence) {
        return new Evidence(
                evidence.assertion(),
                evidence.measure(),
                evidence.scalarisation(),
                evidence.bound(),
                evidence.verdict(),
                evidence.fault(),
                evidence.buckets(),
                evidence.drops(),
                evidence.randomisation(),
                evidence.exhibit(),
                List.of(
                        new Exhibit("bucket-09-median", looksAtTheText(true), 0.21),
                        new Exhibit("bucket-09-best", looksAtTheText(false), 0.8)),
                evidence.message());
    }

    /** Evidence of a map that holds NaN, without a figure. */
    public static Evidence faultyMap() {
        FaultReport fault = new FaultReport(MapFault.NOT_A_NUMBER, BOX1_WITH_B, 3, 2, 100, "NaN at (0, 12, 40)");
        return evidence(Verdict.FAIL, Optional.of(fault), List.of());
    }

    public static Evidence evidence(Verdict verdict, Optional<FaultReport> fault, List<BucketEvidence> buckets) {
        return new Evidence(
                "assertPrimaryFocus",
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.above(0.5),
                verdict,
                fault,
                buckets,
                Optional.of(exhibit()),
                "the message");
    }

    /** A run of a test that is named after method and scenario. */
    public static ExecutionRecord execution(Path output) {
        return new ExecutionRecord(output, Map.of("touchstone.seed", "1"), Optional.empty());
    }

    /** A run that failed with this, before any assertion of ours. */
    public static RunRecord failedWith(Throwable failure) {
        return run(
                "gradient",
                "textbox/simple-fr",
                0,
                RunOutcome.FAILED,
                Path.of("target", "unused"),
                Optional.of(failure));
    }

    public static RunRecord run(String method, String scenario, RunOutcome outcome, Evidence... evidence) {
        return run(method, scenario, 0, outcome, Path.of("target", "unused"), evidence);
    }

    public static RunRecord run(
            String method, String scenario, int seed, RunOutcome outcome, Path directory, Evidence... evidence) {
        Optional<Throwable> failure =
                switch (outcome) {
                    case PASSED -> Optional.empty();
                    case FAILED -> Optional.of(new AssertionError("it looks elsewhere\nand more"));
                    case ABORTED, BROKEN -> Optional.of(new IllegalStateException("it broke\nand more"));
                };
        return run(method, scenario, seed, outcome, directory, failure, evidence);
    }

    private static RunRecord run(
            String method,
            String scenario,
            int seed,
            RunOutcome outcome,
            Path directory,
            Optional<Throwable> failure,
            Evidence... evidence) {
        return new RunRecord(
                "[engine:touchstone]/[scenario:%s]/[method:%s]".formatted(scenario, method),
                "looks at the box",
                "org.example.BoxTest",
                "looksAtTheBox",
                Set.of("slow", "focus"),
                scenario,
                method,
                seed,
                Long.MAX_VALUE,
                Optional.of(new ModelSummary("complex-cnn", 0.991, 0.985, "0123456789abcdef")),
                List.of(evidence),
                outcome,
                failure,
                directory,
                "mvn test -Dtest=BoxTest#looksAtTheBox",
                Duration.ofMillis(1500));
    }
}
