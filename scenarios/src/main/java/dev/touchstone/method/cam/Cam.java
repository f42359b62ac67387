package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the class activation maps share: the weighted sum over channels (axis 1), then ReLU, then upsampling, and no normalisation.
 *
 * @param method its id, for messages
 * @param rectified whether ReLU is applied
 * @param weights of the channels
 */
record Cam(String method, CamLayer layer, Upsampling upsampling, boolean rectified, Weights weights) {

    /** How much each channel counts. */
    @FunctionalInterface
    interface Weights {

        /**
         * The weights of the channels.
         *
         * @param activations (n, channels, positions)
         * @param gradient of the target's logit with respect to them
         * @return (n, channels, 1)
         */
        NDArray of(NDArray activations, NDArray gradient);
    }

    Cam with(boolean other) {
        return new Cam(method, layer, upsampling, other, weights);
    }

    Map<String, String> parameters() {
        return Map.of(
                "layer", layer.toString(),
                "relu", Boolean.toString(rectified),
                "upsampling", upsampling.name());
    }

    SignSemantics sign() {
        return rectified ? SignSemantics.MAGNITUDE : SignSemantics.SIGNED;
    }

    /** (n, channels, ...): what each channel adds to the map, before ReLU. */
    NDArray channelMaps(ExplainedModel model, NDArray inputs, NDArray targets) {
        return record(model, inputs, targets, UnaryOperator.identity());
    }

    /** (n, ...): the map of the layer's size. */
    NDArray layerMap(ExplainedModel model, NDArray inputs, NDArray targets) {
        return record(model, inputs, targets, this::reduce);
    }

    /** Of the inputs' shape, the same on each channel. */
    NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets) {
        Shape shape = inputs.getShape();
        return record(model, inputs, targets, weighted -> upsampling
                .of(reduce(weighted), shape.slice(2))
                .expandDims(1)
                .repeat(1, shape.get(1)));
    }

    private NDArray record(ExplainedModel model, NDArray inputs, NDArray targets, UnaryOperator<NDArray> finish) {
        LayerGraph layers = Propagation.layers(model, method);
        int position = layer.position(layers)
                .orElseThrow(() -> UnsupportedLayerException.unread(
                        method, "none of them is a convolution, and no other layer is named"));
        return layers.record(inputs, tape -> finish.apply(weigh(tape, position, targets)));
    }

    private NDArray weigh(Tape tape, int position, NDArray targets) {
        Shape shape = tape.value(position).getShape();
        NDArray activations = flat(tape.value(position));
        NDArray gradient = flat(Propagation.gradient(position, tape, targets));
        return weights.of(activations, gradient).mul(activations).reshape(shape);
    }

    private static NDArray flat(NDArray array) {
        Shape shape = array.getShape();
        return array.reshape(shape.get(0), shape.get(1), shape.slice(2).size());
    }

    private NDArray reduce(NDArray weighted) {
        NDArray map = weighted.sum(new int[] {1});
        return rectified ? map.getNDArrayInternal().relu() : map;
    }
}
