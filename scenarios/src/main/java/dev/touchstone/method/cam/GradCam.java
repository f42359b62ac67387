package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;

/**
 * Grad-CAM: {@code relu(sum_c w_c A_c)} with {@code w_c} the mean over positions of the logit's gradient with respect to channel c of a
 * layer's output A (Selvaraju et al., Grad-CAM, 2017, eq. 1 and 2), upsampled to the input's size; the same map on each channel, not
 * normalised. Channels are on axis 1. Where the layer is read by global average pooling and a linear layer alone, it is CAM (Zhou et al.,
 * 2016) divided by the number of positions. Deterministic; one forward pass, and a backward pass down to the layer.
 */
public final class GradCam extends ClassActivationMap {

    /** Of the last convolution after its activation, upsampled bilinearly, or of the last encoder layer. */
    public GradCam() {
        this(CamLayer.last(), Upsampling.BILINEAR);
    }

    public GradCam(CamLayer layer, Upsampling upsampling) {
        super(layer, upsampling, true);
    }

    private GradCam(GradCam rectified) {
        super(rectified.layer(), rectified.upsampling(), false);
    }

    /** This method without ReLU, so that values below 0 speak against the target; Captum's default. */
    public GradCam withoutRelu() {
        return new GradCam(this);
    }

    @Override
    public String id() {
        return "grad-cam";
    }

    @Override
    NDArray weights(NDArray activations, NDArray gradient) {
        return gradient.mean(new int[] {2}, true);
    }
}
