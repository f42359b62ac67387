package dev.touchstone.method;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;

/**
 * One map of one sample.
 *
 * @param sample what was explained
 * @param target the class whose logit was explained: the one that the model predicts
 * @param map the raw attribution, of the input's shape
 */
public record Explanation(Sample sample, int target, Tensor map) {

    /** Whether the model's class is the sample's label. */
    public boolean correct() {
        return target == sample.bucket().label();
    }
}
