package dev.touchstone.scenario;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Samples rendered together: their inputs in one array, ready to become one tensor.
 *
 * <p>The inputs are kept without a copy and handed out read-only.
 */
public final class SampleBatch {

    private final int firstIndex;
    private final List<Bucket> buckets;
    private final List<? extends Truth> truths;
    private final int[] inputShape;
    private final float[] inputs;

    /**
     * @param firstIndex the index of the first sample in its bucket's stream
     * @param buckets the bucket of each sample
     * @param truths the truth of each sample
     * @param inputShape the shape of one input
     * @param inputs all inputs, row-major, given up by the caller
     */
    public SampleBatch(
            int firstIndex, List<Bucket> buckets, List<? extends Truth> truths, int[] inputShape, float[] inputs) {
        this.firstIndex = firstIndex;
        this.buckets = List.copyOf(buckets);
        this.truths = List.copyOf(truths);
        this.inputShape = inputShape.clone();
        this.inputs = inputs;
        if (truths.size() != size() || inputs.length != size() * inputSize()) {
            throw new IllegalArgumentException("%d buckets, %d truths and %d values do not make samples of shape %s"
                    .formatted(size(), truths.size(), inputs.length, Arrays.toString(inputShape)));
        }
    }

    public int size() {
        return buckets.size();
    }

    /** The shape of one input, for images (channels, height, width). */
    public int[] inputShape() {
        return inputShape.clone();
    }

    /** The inputs of all samples, row-major, read-only. */
    public FloatBuffer inputs() {
        return FloatBuffer.wrap(inputs).asReadOnlyBuffer();
    }

    /** The inputs of {@code count} samples from the given one on, read-only. */
    public FloatBuffer inputs(int from, int count) {
        return FloatBuffer.wrap(inputs, from * inputSize(), count * inputSize())
                .slice()
                .asReadOnlyBuffer();
    }

    /** The label of each sample. */
    public int[] labels() {
        return buckets.stream().mapToInt(Bucket::label).toArray();
    }

    public List<? extends Truth> truths() {
        return truths;
    }

    public int firstIndex() {
        return firstIndex;
    }

    /** One sample by its position in this batch. */
    public Sample sample(int position) {
        return new Sample(
                firstIndex + position,
                buckets.get(position),
                Tensor.copyOfRange(inputs, position * inputSize(), inputShape),
                truths.get(position));
    }

    private int inputSize() {
        return Arrays.stream(inputShape).reduce(1, (a, b) -> a * b);
    }
}
