package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * Grad-CAM++: {@code relu(sum_c w_c A_c)} of a layer's output A with {@code w_c = sum_i alpha_i max(g_i, 0)} over the positions i, {@code
 * alpha = g^2 / (2 g^2 + g^3 sum_i A_i + 1e-6)} and 0 where the logit's gradient g is 0, upsampled to the input's size; the same map on
 * each channel, not normalised (Chattopadhay et al., Grad-CAM++, 2018, eq. 19, where exp(F) is the class's score; in the form of
 * pytorch-grad-cam, which adds the 1e-6 and leaves out the factor exp(F)). Channels are on axis 1. Deterministic; one forward pass, and a
 * backward pass down to the layer.
 */
public final class GradCamPlusPlus implements SaliencyMethod {

    private static final double STABILISER = 1e-6;

    private final Cam cam;

    /** Of the last convolution after its activation, upsampled bilinearly. */
    public GradCamPlusPlus() {
        this(CamLayer.lastConvolution(), Upsampling.BILINEAR);
    }

    public GradCamPlusPlus(CamLayer layer, Upsampling upsampling) {
        this(new Cam("grad-cam-plus-plus", layer, upsampling, true, GradCamPlusPlus::weights));
    }

    private GradCamPlusPlus(Cam cam) {
        this.cam = cam;
    }

    private static NDArray weights(NDArray activations, NDArray gradient) {
        NDArray square = gradient.square();
        NDArray cubes = square.mul(gradient).muli(activations.sum(new int[] {2}, true));
        NDArray alpha = square.div(square.mul(2).addi(cubes).addi(STABILISER));
        return gradient.getNDArrayInternal().relu().muli(alpha).sum(new int[] {2}, true);
    }

    /** This method without ReLU. */
    public GradCamPlusPlus withoutRelu() {
        return new GradCamPlusPlus(cam.with(false));
    }

    @Override
    public String id() {
        return cam.method();
    }

    @Override
    public Map<String, String> parameters() {
        return cam.parameters();
    }

    @Override
    public SignSemantics sign() {
        return cam.sign();
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    /** (n, ...): the map before upsampling; one number a row for a layer (n, channels). */
    public NDArray layerMap(ExplainedModel model, NDArray inputs, NDArray targets) {
        return cam.layerMap(model, inputs, targets);
    }

    /** (n, channels, ...): {@code w_c A_c}, before the sum and ReLU. */
    public NDArray channelMaps(ExplainedModel model, NDArray inputs, NDArray targets) {
        return cam.channelMaps(model, inputs, targets);
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return cam.attribute(model, inputs, targets);
    }
}
