package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Samples of any buckets as one batch, in which each row has an index of its own, so that no two share a random stream. */
record SubjectBatch(List<Sample> samples) {

    /** @throws IllegalArgumentException if there is no sample */
    SubjectBatch {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("copies of a model are asked about one sample or more, not about none");
        }
    }

    /** The inputs as they are. */
    SampleBatch plain() {
        float[] inputs = new float[samples.size() * size()];
        for (int i = 0; i < samples.size(); i++) {
            System.arraycopy(samples.get(i).input().values(), 0, inputs, i * size(), size());
        }
        return batch(1, inputs);
    }

    /**
     * All draws of all inputs: row {@code d * n + i} is draw d of input i.
     *
     * @param seeds what the noise is drawn from
     */
    SampleBatch noisy(Smoothing smoothing, SeedSource seeds) {
        float[] inputs = new float[smoothing.draws() * samples.size() * size()];
        for (int draw = 0; draw < smoothing.draws(); draw++) {
            boolean clean = draw == smoothing.draws() - 1;
            for (int i = 0; i < samples.size(); i++) {
                float[] input = samples.get(i).input().values();
                if (!clean) {
                    disturb(input, smoothing.level(), seeds.child("input", i).child("draw", draw));
                }
                System.arraycopy(input, 0, inputs, (draw * samples.size() + i) * size(), size());
            }
        }
        return batch(smoothing.draws(), inputs);
    }

    private static void disturb(float[] input, double level, SeedSource seeds) {
        RandomGenerator random = seeds.random();
        double deviation = level * range(input);
        for (int i = 0; i < input.length; i++) {
            input[i] = (float) (input[i] + deviation * random.nextGaussian());
        }
    }

    private static double range(float[] input) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (float value : input) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private int size() {
        return samples.get(0).input().size();
    }

    private SampleBatch batch(int times, float[] inputs) {
        List<Sample> rows = new ArrayList<>(times * samples.size());
        for (int i = 0; i < times; i++) {
            rows.addAll(samples);
        }
        return new SampleBatch(
                0,
                rows.stream().map(Sample::bucket).toList(),
                rows.stream().map(Sample::truth).toList(),
                samples.get(0).input().shape(),
                inputs);
    }
}
