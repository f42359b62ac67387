package dev.touchstone.scenario;

/**
 * One input with its truth.
 *
 * @param index its place in its bucket's stream, from 0
 * @param bucket where it belongs; the bucket's label is the sample's
 * @param input its values, for images (channels, height, width) in [0, 1]
 * @param truth what a map of it must show
 */
public record Sample(int index, Bucket bucket, Tensor input, Truth truth) {}
