package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import java.util.OptionalLong;

/**
 * A parameter at its place in a network.
 *
 * @param name unique in the network, e.g. {@code 05Conv2d_weight}
 * @param layer path of the block that holds it, as {@link dev.touchstone.model.layer.LayerGraph} names it, e.g. {@code 05Conv2d}
 * @param part path of the part of the network that it lies in: see {@link NetworkParameters}; its layer's own, unless the layer lies
 *     within a part of several
 * @param kind what it is to its layer
 * @param shape of its values
 * @param fanIn how many numbers each output of its layer sums up; empty for a layer without weights
 */
public record ModelParameter(
        String name, String layer, String part, ParameterKind kind, Shape shape, OptionalLong fanIn) {

    /** How many numbers it holds. */
    public long size() {
        return shape.size();
    }
}
