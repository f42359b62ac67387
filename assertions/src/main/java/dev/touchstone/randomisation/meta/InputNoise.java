package dev.touchstone.randomisation.meta;

import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import java.nio.FloatBuffer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Inputs with noise, {@code x + U(-w, w)}, clipped to the range of the inputs without it: the input test of MetaQuantus (Hedstroem et al.,
 * arXiv 2302.07265), whose published code clips to the greatest value of the noisy inputs, which clips nothing above.
 *
 * @param width w, 0 or more
 */
public record InputNoise(double width) {

    /** @throws IllegalArgumentException if the width is negative or no number */
    public InputNoise {
        if (!(width >= 0 && Double.isFinite(width))) {
            throw new IllegalArgumentException("the width of the noise must be a number from 0, but was " + width);
        }
    }

    /** The same samples with other inputs; buckets and truths stay. Each sample has a stream of its own, named by its place. */
    public SampleBatch on(SampleBatch samples, SeedSource seeds) {
        float[] values = values(samples.inputs());
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        int size = values.length / samples.size();
        for (int i = 0; i < samples.size(); i++) {
            RandomGenerator random = seeds.child("noise", i).random();
            for (int k = i * size; k < (i + 1) * size; k++) {
                double noisy = values[k] + width * (2 * random.nextDouble() - 1);
                values[k] = (float) Math.min(greatest, Math.max(least, noisy));
            }
        }
        return new SampleBatch(
                samples.firstIndex(),
                IntStream.range(0, samples.size())
                        .mapToObj(i -> samples.sample(i).bucket())
                        .toList(),
                samples.truths(),
                samples.inputShape(),
                values);
    }

    private static float[] values(FloatBuffer buffer) {
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}
