package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import java.util.random.RandomGenerator;

/**
 * Dropout (Srivastava et al., 2014) whose masks come from a stream of ours, since no seed of ours reaches the engine's generator. What stays
 * is scaled up, so that the mean does not change.
 *
 * @param rate the share that is dropped
 * @param random goes on from one mask to the next
 */
record AttentionDropout(float rate, RandomGenerator random) {

    /** The values with some of them dropped. */
    NDArray apply(NDArray values) {
        float[] mask = new float[Math.toIntExact(values.size())];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
        }
        return values.mul(values.getManager().create(mask, values.getShape()));
    }
}
