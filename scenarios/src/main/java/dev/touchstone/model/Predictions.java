package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.scenario.SampleBatch;
import java.util.function.UnaryOperator;

/** Asks a network for the classes of many samples, a chunk at a time. */
final class Predictions {

    private Predictions() {}

    /** The class with the largest logit, for each sample in its order. */
    static int[] of(SampleBatch samples, int chunk, NDManager manager, UnaryOperator<NDArray> logits) {
        int[] classes = new int[samples.size()];
        for (int from = 0; from < classes.length; from += chunk) {
            int count = Math.min(chunk, classes.length - from);
            try (NDManager scratch = manager.newSubManager()) {
                NDArray inputs =
                        scratch.create(samples.inputs(from, count), TrainedModel.batchOf(count, samples.inputShape()));
                long[] predicted = logits.apply(inputs)
                        .argMax(1)
                        .toType(DataType.INT64, false)
                        .toLongArray();
                for (int i = 0; i < count; i++) {
                    classes[from + i] = Math.toIntExact(predicted[i]);
                }
            }
        }
        return classes;
    }
}
