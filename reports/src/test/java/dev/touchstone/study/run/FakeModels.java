package dev.touchstone.study.run;

import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Models of tiny worlds that give each method's own maps, and note what they were asked for. */
public final class FakeModels implements StudyModels {

    /** Each call for maps, as "setting method bucket". */
    public final List<String> calls = new ArrayList<>();

    /** The settings whose models are open. */
    public final List<String> open = new ArrayList<>();

    /** How often samples were predicted. */
    public int predictions;

    @Override
    public StudyModel open(Scenario scenario, int seed) {
        String setting = ((TinyWorld) scenario).setting();
        if (setting.equals("unlearnt")) {
            throw new UnverifiedWorldException("bucket 1 missed its bar", null);
        }
        open.add(setting);
        return new FakeModel(setting);
    }

    private final class FakeModel implements StudyModel {

        private final String setting;

        FakeModel(String setting) {
            this.setting = setting;
        }

        @Override
        public ModelSummary summary() {
            return new ModelSummary("tiny-cnn", 0.995, 0.985, "weights of " + setting);
        }

        @Override
        public String device() {
            return "cpu()";
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            predictions++;
            return new TargetedBatch(samples, new int[samples.size()]);
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
            Bucket bucket = batch.samples().sample(0).bucket();
            calls.add(setting + " " + method.id() + " " + bucket.number());
            return IntStream.range(0, batch.samples().size())
                    .mapToObj(i ->
                            new Explanation(batch.samples().sample(i), 0, Tensor.of(map(method, bucket, i), 1, 1, 4)))
                    .toList();
        }

        @Override
        public List<Interactions> interact(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            throw new IllegalStateException("no pairs of images are explained");
        }

        private float[] map(SaliencyMethod method, Bucket bucket, int index) {
            if (method instanceof FakeMethod fake) {
                return fake.maps().apply(index);
            }
            return switch (method.id()) {
                case "random" -> new float[] {1, 1, 1, 1};
                case "oracle" -> new float[] {bucket.number() == 1 ? 1 : 0, 0, 0, 0};
                default -> throw new IllegalArgumentException("no maps of " + method.id());
            };
        }

        @Override
        public void close() {
            open.remove(setting);
        }
    }
}
