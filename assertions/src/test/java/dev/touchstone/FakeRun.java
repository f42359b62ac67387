package dev.touchstone;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A run on real samples whose maps are painted by a function of the sample, without any model. */
public final class FakeRun implements SaliencyRun {

    private final Scenario scenario;
    private final Function<Sample, Tensor> painter;
    private final Sampling sampling;
    private final boolean pictures;
    private final List<Evidence> recorded = new ArrayList<>();
    private final Map<Asked, List<Explanation>> painted = new HashMap<>();
    private Function<Sample, Tensor> pairs = sample -> {
        throw new IllegalArgumentException("the method painted attributes to single inputs");
    };
    private BiFunction<String, Sample, Tensor> controls = FakeRun::control;

    private ModelCopies copies;

    /** How many samples were asked for at most. */
    public int asked;

    /** The ids of the controls that were asked for. */
    public final Set<String> askedControls = new TreeSet<>();

    public FakeRun(String scenario, Sampling sampling, boolean pictures, Function<Sample, Tensor> painter) {
        this(new ScenarioCatalog(TextBox.settings()).get(scenario), sampling, pictures, painter);
    }

    public FakeRun(Scenario scenario, Sampling sampling, boolean pictures, Function<Sample, Tensor> painter) {
        this.scenario = scenario;
        this.painter = painter;
        this.sampling = sampling;
        this.pictures = pictures;
    }

    /** A map with these shares of its mass spread over the focus and over what is to avoid, and the rest over the background. */
    public static Tensor painted(Sample sample, double focus, double avoid) {
        RegionTruth truth = (RegionTruth) sample.truth();
        Mask focusMask = truth.focusMask(TruthMask.TIGHT);
        Mask avoidMask = truth.avoidMask(TruthMask.TIGHT);
        double avoidShare = avoidMask.isEmpty() ? 0 : avoid;
        double rest = (1 - focus - avoidShare) / (64 * 64 - focusMask.area() - avoidMask.area());
        float[] values = new float[64 * 64];
        for (int i = 0; i < values.length; i++) {
            boolean inFocus = focusMask.contains(i / 64, i % 64);
            boolean inAvoid = avoidMask.contains(i / 64, i % 64);
            values[i] = (float) (inFocus ? focus / focusMask.area() : inAvoid ? avoidShare / avoidMask.area() : rest);
        }
        return Tensor.of(values, 1, 64, 64);
    }

    /** Paints the maps of the controls in its own way, by their ids. */
    public FakeRun withControls(BiFunction<String, Sample, Tensor> other) {
        controls = other;
        return this;
    }

    /** Controls as they are expected to be: the oracles a little short of perfect, an oracle without a focus all zero. */
    public static Tensor control(String id, Sample sample) {
        if (sample.truth() instanceof LogicTruth) {
            return PaintedLogic.control(id, sample);
        }
        if (id.startsWith("avoid-oracle")) {
            return painted(sample, 0, 0.98);
        }
        if (id.startsWith("oracle")) {
            return ((RegionTruth) sample.truth()).focus().isEmpty()
                    ? Tensor.of(new float[64 * 64], 1, 64, 64)
                    : painted(sample, 0.98, 0);
        }
        return id.equals("edge") ? painted(sample, 0.12, 0.1) : painted(sample, 0.05, 0.08);
    }

    /** What an explainer throws when this run's method returns null. */
    public static MalformedAttributionException malformed() {
        return new MalformedAttributionException("painted", "null");
    }

    public List<Evidence> recorded() {
        return recorded;
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public String method() {
        return "painted";
    }

    @Override
    public ModelSummary model() {
        return scenario instanceof AndorScenario
                ? new ModelSummary("transformer-64", 1, 1, "00")
                : new ModelSummary("complex-cnn", 0.9914, 0.99, "00");
    }

    @Override
    public int seed() {
        return 0;
    }

    @Override
    public long baseSeed() {
        return 1;
    }

    @Override
    public Sampling sampling() {
        return sampling;
    }

    @Override
    public List<Explanation> explain(Bucket bucket, int count) {
        asked = Math.max(asked, count);
        return maps("", bucket, count, painter);
    }

    @Override
    public List<Explanation> explain(String methodId, Bucket bucket, int count) {
        askedControls.add(methodId);
        return maps(methodId, bucket, count, sample -> controls.apply(methodId, sample));
    }

    /** Paints the matrices of pairs too. */
    public FakeRun withInteractions(Function<Sample, Tensor> painterOfPairs) {
        pairs = painterOfPairs;
        return this;
    }

    @Override
    public List<Interactions> interactions(Bucket bucket, int count) {
        return maps(bucket, count, pairs).stream()
                .map(map -> new Interactions(map.sample(), map.target(), map.map()))
                .toList();
    }

    @Override
    public List<Interactions> interactions(String methodId, Bucket bucket, int count) {
        throw new UnsupportedOperationException("no control is asked for its matrices");
    }

    private record Asked(String method, Bucket bucket, int count) {}

    private List<Explanation> maps(String method, Bucket bucket, int count, Function<Sample, Tensor> paint) {
        return painted.computeIfAbsent(new Asked(method, bucket, count), any -> maps(bucket, count, paint));
    }

    private List<Explanation> maps(Bucket bucket, int count, Function<Sample, Tensor> paint) {
        SampleBatch batch = scenario().draw(bucket, Split.HELD_OUT, 0, count, SeedSource.of(1));
        List<Explanation> maps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sample sample = batch.sample(i);
            maps.add(new Explanation(sample, bucket.label(), paint.apply(sample)));
        }
        return maps;
    }

    /** Has this model and these copies, of however many samples. */
    public FakeRun withCopies(ModelCopies all) {
        copies = all;
        return this;
    }

    @Override
    public ModelCopies copies(int samples) {
        return copies;
    }

    @Override
    public Optional<Path> picture(String name) {
        return pictures ? Optional.of(Path.of("target", "touchstone", name + ".png")) : Optional.empty();
    }

    @Override
    public String repeatCommand() {
        return "mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1";
    }

    @Override
    public void record(Evidence evidence) {
        recorded.add(evidence);
    }
}
