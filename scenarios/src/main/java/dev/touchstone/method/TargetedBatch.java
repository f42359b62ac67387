package dev.touchstone.method;

import dev.touchstone.scenario.SampleBatch;

/** Samples with the class of each that is to be explained. */
public final class TargetedBatch {

    private final SampleBatch samples;
    private final int[] targets;

    /** @throws IllegalArgumentException if there is not one target a sample */
    public TargetedBatch(SampleBatch samples, int[] targets) {
        if (targets.length != samples.size()) {
            throw new IllegalArgumentException(
                    "%d targets do not fit %d samples".formatted(targets.length, samples.size()));
        }
        this.samples = samples;
        this.targets = targets.clone();
    }

    public SampleBatch samples() {
        return samples;
    }

    public int target(int position) {
        return targets[position];
    }

    int size() {
        return targets.length;
    }

    long[] targets(int from, int count) {
        long[] chunk = new long[count];
        for (int i = 0; i < count; i++) {
            chunk[i] = targets[from + i];
        }
        return chunk;
    }
}
