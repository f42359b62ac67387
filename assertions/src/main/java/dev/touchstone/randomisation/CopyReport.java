package dev.touchstone.randomisation;

import java.util.List;

/**
 * What is known of a copy without its maps.
 *
 * @param logits of each sample, (samples, classes)
 * @param scalars how many trainable numbers were to change
 * @param changed how many of them did; both 0 for the trained model and for one trained anew
 */
public record CopyReport(List<float[]> logits, long scalars, long changed) {}
