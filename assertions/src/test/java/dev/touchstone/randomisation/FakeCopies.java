package dev.touchstone.randomisation;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Copies without a model: maps and answers are painted by functions of the copy, the sample and the request. */
public final class FakeCopies implements ModelCopies {

    private final String method;
    private final SignSemantics sign;
    private final List<Sample> samples;
    private final List<ParameterGroup> groups;
    private final Map<String, Painter> painters = new HashMap<>();
    private Function<ModelCopy, CopyReport> reports = this::sound;

    /** Paints a map. */
    @FunctionalInterface
    public interface Painter {
        Tensor paint(ModelCopy copy, Sample sample, MapRequest request);
    }

    public FakeCopies(String method, SignSemantics sign, Scenario scenario, int samples, Painter painter) {
        this.method = method;
        this.sign = sign;
        this.samples = drawn(scenario, samples);
        this.groups = List.of(
                new ParameterGroup("01conv", List.of("01conv_weight"), 100),
                new ParameterGroup("02conv", List.of("02conv_weight"), 200),
                new ParameterGroup("03head", List.of("03head_weight"), 50));
        painters.put(method, painter);
    }

    private static List<Sample> drawn(Scenario scenario, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var bucket = scenario.buckets().get(i % scenario.buckets().size());
            samples.add(scenario.draw(bucket, Split.HELD_OUT, i, 1, SeedSource.of(1))
                    .sample(0));
        }
        return samples;
    }

    /** Paints the maps of a control in this way. */
    public FakeCopies withControl(String id, Painter painter) {
        painters.put(id, painter);
        return this;
    }

    /** Answers in this way. */
    public FakeCopies answering(Function<ModelCopy, CopyReport> answers) {
        reports = answers;
        return this;
    }

    /** The trained model knows all labels, a random one gives all samples the same logits. */
    private CopyReport sound(ModelCopy copy) {
        boolean random = copy instanceof ModelCopy.Randomised;
        long scalars = copy instanceof ModelCopy.Randomised it
                ? it.randomisation().groups().stream()
                        .mapToLong(ParameterGroup::scalars)
                        .sum()
                : 0;
        List<float[]> logits = samples.stream()
                .map(sample -> random || sample.bucket().label() == 0 ? new float[] {1, 0} : new float[] {0, 1})
                .toList();
        return new CopyReport(logits, scalars, scalars);
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public SignSemantics sign() {
        return sign;
    }

    @Override
    public List<Sample> samples() {
        return samples;
    }

    @Override
    public List<Integer> targets() {
        return samples.stream().map(sample -> sample.bucket().label()).toList();
    }

    @Override
    public List<ParameterGroup> groups(Granularity granularity) {
        return groups;
    }

    @Override
    public CopyReport report(ModelCopy copy) {
        return reports.apply(copy);
    }

    @Override
    public List<Tensor> maps(ModelCopy copy, MapRequest request) {
        return maps(method, copy, request);
    }

    @Override
    public List<Tensor> maps(String methodId, ModelCopy copy, MapRequest request) {
        Painter painter = painters.get(methodId);
        if (painter == null) {
            throw new IllegalArgumentException("nothing paints the maps of " + methodId);
        }
        return samples.stream()
                .map(sample -> painter.paint(copy, sample, request))
                .toList();
    }

    @Override
    public void close() {}
}
