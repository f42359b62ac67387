package dev.touchstone.assertion;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.ModelSummary;
import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of a control, which asks no model: each sample's label is taken for its prediction. */
record ControlRun(Scenario scenario, String method) implements SaliencyRun {

    private static final String NO_MODEL = "a control is run without a model";

    @Override
    public ModelSummary model() {
        return new ModelSummary("none", 1, 1, "");
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
        return new Sampling(50, 200, 0.001);
    }

    @Override
    public List<Explanation> explain(Bucket bucket, int count) {
        return explain(method, bucket, count);
    }

    @Override
    public List<Explanation> explain(String methodId, Bucket bucket, int count) {
        int drawn = Math.min(count, scenario.population(bucket).orElse(count));
        SeedSource seeds = SeedSource.of(baseSeed()).child(scenario.id().value());
        SampleBatch batch = scenario.draw(bucket, Split.HELD_OUT, 0, drawn, seeds);
        int[] shape = batch.inputShape();
        List<Explanation> explanations = new ArrayList<>();
        try (NDManager manager = NDManager.newBaseManager()) {
            float[] maps = maps(MethodCatalog.get(methodId), inputs(manager, batch), batch, seeds)
                    .toFloatArray();
            int size = maps.length / drawn;
            for (int i = 0; i < drawn; i++) {
                Sample sample = batch.sample(i);
                explanations.add(new Explanation(sample, bucket.label(), Tensor.copyOfRange(maps, i * size, shape)));
            }
        }
        return explanations;
    }

    private static NDArray inputs(NDManager manager, SampleBatch batch) {
        int[] shape = batch.inputShape();
        long[] whole = new long[shape.length + 1];
        whole[0] = batch.size();
        for (int axis = 0; axis < shape.length; axis++) {
            whole[axis + 1] = shape[axis];
        }
        float[] values = new float[batch.inputs().remaining()];
        batch.inputs().get(values);
        return manager.create(values, new Shape(whole));
    }

    private static NDArray maps(SaliencyMethod control, NDArray inputs, SampleBatch batch, SeedSource seeds) {
        return control instanceof TruthMethod knowing
                ? knowing.attribute(inputs, batch.truths())
                : control.attribute(null, inputs, null, seeds.child(control.id()));
    }

    @Override
    public List<Interactions> interactions(Bucket bucket, int count) {
        throw new UnsupportedOperationException(NO_MODEL);
    }

    @Override
    public List<Interactions> interactions(String methodId, Bucket bucket, int count) {
        throw new UnsupportedOperationException(NO_MODEL);
    }

    @Override
    public ModelCopies copies(int samples) {
        throw new UnsupportedOperationException(NO_MODEL);
    }

    @Override
    public Optional<Path> picture(String name) {
        return Optional.empty();
    }

    @Override
    public String repeatCommand() {
        return "";
    }

    @Override
    public void record(Evidence evidence) {
        // A control's evidence is read by who runs it.
    }
}
