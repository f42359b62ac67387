package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.scenario.SampleBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks a network about many samples, a chunk at a time. */
final class Predictions {

    private Predictions() {}

    /**
     * The class with the largest logit, for each sample in its order; the first of equals.
     *
     * @throws IllegalStateException if a logit is NaN
     */
    static int[] of(SampleBatch samples, int chunk, NDManager manager, UnaryOperator<NDArray> logits) {
        return logits(samples, chunk, manager, logits).stream()
                .mapToInt(Predictions::largest)
                .toArray();
    }

    /** The logits of each sample in its order. */
    static List<float[]> logits(SampleBatch samples, int chunk, NDManager manager, UnaryOperator<NDArray> logits) {
        List<float[]> all = new ArrayList<>(samples.size());
        for (int from = 0; from < samples.size(); from += chunk) {
            int count = Math.min(chunk, samples.size() - from);
            try (NDManager scratch = manager.newSubManager()) {
                NDArray inputs =
                        scratch.create(samples.inputs(from, count), TrainedModel.batchOf(count, samples.inputShape()));
                float[] values = logits.apply(inputs).toFloatArray();
                int classes = values.length / count;
                for (int i = 0; i < count; i++) {
                    all.add(Arrays.copyOfRange(values, i * classes, (i + 1) * classes));
                }
            }
        }
        return all;
    }

    private static int largest(float[] logits) {
        int largest = 0;
        for (int c = 0; c < logits.length; c++) {
            if (Float.isNaN(logits[c])) {
                throw new IllegalStateException(
                        "the model answers NaN for the class " + c + ", so it predicts nothing");
            }
            largest = logits[c] > logits[largest] ? c : largest;
        }
        return largest;
    }
}
