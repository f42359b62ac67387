package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.Arrays;
import java.util.List;

/** Measures what an attack at full size leaves of a network's accuracy, on places that it never saw in training. */
final class RobustVerifier {

    private static final int CHUNK = 50;

    private final Scenario scenario;
    private final AdversarialTraining adversarial;
    private final Block block;
    private final NDManager manager;

    RobustVerifier(Scenario scenario, AdversarialTraining adversarial, Block block, NDManager manager) {
        this.scenario = scenario;
        this.adversarial = adversarial;
        this.block = block;
        this.manager = manager;
    }

    /** One line a bucket, each measured on so many samples. */
    List<Verification.Line> verify(int samples, SeedSource seeds) {
        return scenario.buckets().stream()
                .map(bucket -> new Verification.Line(
                        bucket + " under attack",
                        (double) right(bucket, samples, seeds) / samples,
                        adversarial.accuracy(),
                        samples))
                .toList();
    }

    private int right(Bucket bucket, int samples, SeedSource seeds) {
        SampleBatch batch = scenario.draw(bucket, Split.HELD_OUT, 0, samples, seeds);
        SeedSource starts = seeds.child("attack", bucket.number());
        int right = 0;
        for (int from = 0; from < samples; from += CHUNK) {
            int count = Math.min(CHUNK, samples - from);
            right += right(batch, bucket.label(), from, count, starts.startingAt(from));
        }
        return right;
    }

    private int right(SampleBatch batch, int label, int from, int count, SeedSource starts) {
        try (NDManager scratch = manager.newSubManager()) {
            NDArray inputs = scratch.create(batch.inputs(from, count), TrainedModel.batchOf(count, batch.inputShape()));
            int[] labels = new int[count];
            Arrays.fill(labels, label);
            NDArray attacked = new ProjectedGradientDescent(adversarial, block)
                    .attack(inputs, scratch.create(labels), adversarial.epsilon(), starts);
            long[] predicted = block.forward(new DetachedParameters(scratch), new NDList(attacked), false)
                    .singletonOrThrow()
                    .argMax(1)
                    .toType(DataType.INT64, false)
                    .toLongArray();
            return (int) Arrays.stream(predicted).filter(p -> p == label).count();
        }
    }
}
