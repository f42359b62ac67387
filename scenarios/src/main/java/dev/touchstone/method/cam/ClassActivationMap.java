package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What the class activation maps share: the weighted sum of a layer's channels (axis 1), then ReLU, then upsampling to the input's size,
 * and no normalisation.
 *
 * <p>In a Transformer, a layer's positions are its tokens and its channels are on the last axis. A class token is left out before anything
 * is computed, so that it is in no mean, as pytorch-grad-cam has it for vision Transformers; the map has the value of each input's token,
 * and nothing is resized. (The code of the ANDOR papers resizes the map of all tokens.)
 */
public abstract sealed class ClassActivationMap implements SaliencyMethod permits GradCam, GradCamPlusPlus {

    private final CamLayer layer;
    private final Upsampling upsampling;
    private final boolean rectified;

    /** @param rectified whether ReLU is applied */
    ClassActivationMap(CamLayer layer, Upsampling upsampling, boolean rectified) {
        this.layer = layer;
        this.upsampling = upsampling;
        this.rectified = rectified;
    }

    /**
     * How much each channel counts.
     *
     * @param activations (n, channels, positions)
     * @param gradient of the target's logit with respect to them
     * @return (n, channels, 1)
     */
    abstract NDArray weights(NDArray activations, NDArray gradient);

    CamLayer layer() {
        return layer;
    }

    Upsampling upsampling() {
        return upsampling;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "layer", layer.toString(),
                "relu", Boolean.toString(rectified),
                "upsampling", upsampling.name());
    }

    @Override
    public SignSemantics sign() {
        return rectified ? SignSemantics.MAGNITUDE : SignSemantics.SIGNED;
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    /** (n, channels, ...): {@code w_c A_c}, before the sum and ReLU; (n, channels, L) for tokens. */
    public NDArray channelMaps(ExplainedModel model, NDArray inputs, NDArray targets) {
        return record(model, inputs, targets, (layers, weighted) -> weighted);
    }

    /** (n, ...): the map before upsampling; one number a row for a layer (n, channels). */
    public NDArray layerMap(ExplainedModel model, NDArray inputs, NDArray targets) {
        return record(model, inputs, targets, (layers, weighted) -> reduce(weighted));
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        Shape shape = inputs.getShape();
        return record(model, inputs, targets, (layers, weighted) -> {
            NDArray map = reduce(weighted);
            return Tokens.are(layers, weighted)
                    ? Tokens.overInputs(map, shape)
                    : upsampling.of(map, shape.slice(2)).expandDims(1).repeat(1, shape.get(1));
        });
    }

    private NDArray record(
            ExplainedModel model, NDArray inputs, NDArray targets, BiFunction<LayerGraph, NDArray, NDArray> finish) {
        LayerGraph layers = Propagation.layers(model, id());
        int position = layer.position(layers)
                .orElseThrow(() -> UnsupportedLayerException.unread(
                        id(), "none of them is a convolution or attention, and no other layer is named"));
        return layers.record(inputs, tape -> finish.apply(layers, weigh(tape, position, targets)));
    }

    private NDArray weigh(Tape tape, int position, NDArray targets) {
        NDArray output = channelsFirst(tape, position, tape.value(position));
        NDArray activations = flat(output);
        NDArray gradient = flat(channelsFirst(tape, position, Propagation.gradient(position, tape, targets)));
        return weights(activations, gradient).mul(activations).reshape(output.getShape());
    }

    private static NDArray channelsFirst(Tape tape, int position, NDArray output) {
        return Tokens.are(tape.graph(), output) ? Tokens.channelsFirst(tape.graph(), position, output) : output;
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
