package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * Grad-CAM: {@code relu(sum_c w_c A_c)} with {@code w_c} the mean over positions of the logit's gradient with respect to channel c of a
 * layer's output A (Selvaraju et al., Grad-CAM, 2017, eq. 1 and 2), upsampled to the input's size; the same map on each channel, not
 * normalised. Channels are on axis 1. Where the layer is read by global average pooling and a linear layer alone, it is CAM (Zhou et al.,
 * 2016) divided by the number of positions. Deterministic; one forward pass, and a backward pass down to the layer.
 */
public final class GradCam implements SaliencyMethod {

    private final Cam cam;

    /** Of the last convolution after its activation, upsampled bilinearly. */
    public GradCam() {
        this(CamLayer.lastConvolution(), Upsampling.BILINEAR);
    }

    public GradCam(CamLayer layer, Upsampling upsampling) {
        this(new Cam(
                "grad-cam", layer, upsampling, true, (activations, gradient) -> gradient.mean(new int[] {2}, true)));
    }

    private GradCam(Cam cam) {
        this.cam = cam;
    }

    /** This method without ReLU, so that values below 0 speak against the target; Captum's default. */
    public GradCam withoutRelu() {
        return new GradCam(cam.with(false));
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
