package dev.touchstone.method;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;

/**
 * What a {@link SecondOrderMethod} attributes to the pairs of inputs of one sample.
 *
 * @param sample what was explained
 * @param target the class whose logit was explained: the one that the model predicts
 * @param matrix (L, L) over the L inputs, row the one that looks or joins, column the one that is looked at
 */
public record Interactions(Sample sample, int target, Tensor matrix) {}
