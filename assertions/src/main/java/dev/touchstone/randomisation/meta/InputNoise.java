package dev.touchstone.randomisation.meta;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Inputs with noise, {@code x + U(-w, w)}, clipped to the range that all inputs have without it: the input test of MetaQuantus (Hedstroem et
 * al., arXiv 2302.07265), whose published code clips to the greatest value of the noisy inputs, which clips nothing above.
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

    /** The same samples with other inputs; buckets and truths stay. Each has a stream of its own, named by its place in the list. */
    public List<Sample> on(List<Sample> samples, SeedSource seeds) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (Sample sample : samples) {
            for (float value : sample.input().values()) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        List<Sample> noisy = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            RandomGenerator random = seeds.child("noise", i).random();
            Tensor input = noisy(sample.input(), least, greatest, random);
            noisy.add(new Sample(sample.index(), sample.bucket(), input, sample.truth()));
        }
        return noisy;
    }

    private Tensor noisy(Tensor input, float least, float greatest, RandomGenerator random) {
        float[] values = input.values();
        for (int k = 0; k < values.length; k++) {
            double value = values[k] + width * (2 * random.nextDouble() - 1);
            values[k] = (float) Math.min(greatest, Math.max(least, value));
        }
        return Tensor.of(values, input.shape());
    }
}
