package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * Guided Grad-CAM, signed: guided backpropagation times the upsampled, rectified Grad-CAM (Selvaraju et al., Grad-CAM, 2017, sec. 3.2);
 * in a Transformer, each input's by the Grad-CAM of its token. (Captum takes the tokens for channels, so that its map there is guided
 * backpropagation times one number.)
 * Deterministic; the passes of {@link GuidedBackprop} and {@link GradCam}.
 */
public final class GuidedGradCam implements SaliencyMethod {

    private final GradCam cam;

    /** With the last convolution after its activation, upsampled bilinearly as in the paper, or the last encoder layer. */
    public GuidedGradCam() {
        this(CamLayer.last(), Upsampling.BILINEAR);
    }

    /** @param upsampling {@link Upsampling#NEAREST} is Captum's default */
    public GuidedGradCam(CamLayer layer, Upsampling upsampling) {
        this.cam = new GradCam(layer, upsampling);
    }

    @Override
    public String id() {
        return "guided-grad-cam";
    }

    @Override
    public Map<String, String> parameters() {
        return cam.parameters();
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDArray guided = new GuidedBackprop().attribute(model, inputs, targets, seeds);
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray map = cam.attribute(model, inputs, targets, seeds);
            map.attach(scratch);
            return guided.muli(map);
        }
    }
}
