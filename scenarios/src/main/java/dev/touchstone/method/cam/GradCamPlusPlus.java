package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;

/**
 * Grad-CAM++: {@code relu(sum_c w_c A_c)} of a layer's output A with {@code w_c = sum_i alpha_i max(g_i, 0)} over the positions i, {@code
 * alpha = g^2 / (2 g^2 + g^3 sum_i A_i + 1e-6)} and 0 where the logit's gradient g is 0, upsampled to the input's size; the same map on
 * each channel, not normalised (Chattopadhay et al., Grad-CAM++, 2018, eq. 19, where exp(F) is the class's score; in the form of
 * pytorch-grad-cam, which adds the 1e-6 and leaves out the factor exp(F)). Channels are on axis 1. Deterministic; one forward pass, and a
 * backward pass down to the layer.
 */
public final class GradCamPlusPlus extends ClassActivationMap {

    private static final double STABILISER = 1e-6;

    /** Of the last convolution after its activation, upsampled bilinearly, or of the last encoder layer. */
    public GradCamPlusPlus() {
        this(CamLayer.last(), Upsampling.BILINEAR);
    }

    public GradCamPlusPlus(CamLayer layer, Upsampling upsampling) {
        super(layer, upsampling, true);
    }

    private GradCamPlusPlus(GradCamPlusPlus rectified) {
        super(rectified.layer(), rectified.upsampling(), false);
    }

    /** This method without ReLU. */
    public GradCamPlusPlus withoutRelu() {
        return new GradCamPlusPlus(this);
    }

    @Override
    public String id() {
        return "grad-cam-plus-plus";
    }

    @Override
    NDArray weights(NDArray activations, NDArray gradient) {
        NDArray square = gradient.square();
        NDArray cubes = square.mul(gradient).muli(activations.sum(new int[] {2}, true));
        NDArray alpha = square.div(square.mul(2).addi(cubes).addi(STABILISER));
        return gradient.getNDArrayInternal().relu().muli(alpha).sum(new int[] {2}, true);
    }
}
