package dev.touchstone.study.published;

import java.util.List;
import java.util.Optional;

/**
 * A method as the paper's figures call it, and the method of the catalog that stands for it here.
 *
 * <p>G is {@code saliency}, not {@code gradient}: the released code takes the absolute value of the gradient before it adds up the
 * channels. With {@code gradient} channels of unlike sign would cancel in the sum.
 *
 * @param label its label in the figures, e.g. {@code LRP-eps}
 * @param method the id in the catalog, e.g. {@code lrp-epsilon}
 */
public record PaperLabel(String label, String method) {

    private static final List<PaperLabel> ALL = List.of(
            new PaperLabel("G", "saliency"),
            new PaperLabel("SG", "smoothgrad-squared"),
            new PaperLabel("DCN", "deconvnet"),
            new PaperLabel("GBP", "guided-backprop"),
            new PaperLabel("DT", "deep-taylor-bounded"),
            new PaperLabel("I*G", "input-x-gradient"),
            new PaperLabel("IG", "integrated-gradients"),
            new PaperLabel("LRP-z", "lrp-z"),
            new PaperLabel("LRP-eps", "lrp-epsilon"),
            new PaperLabel("LRP-A", "lrp-preset-a-flat"),
            new PaperLabel("LRP-B", "lrp-preset-b-flat"),
            new PaperLabel("DL-RC", "deeplift-reveal-cancel"),
            new PaperLabel("DL-R", "deeplift-rescale"),
            new PaperLabel("G-CAM", "grad-cam"),
            new PaperLabel("D-SHAP", "deep-shap"),
            new PaperLabel("Random", "random"),
            new PaperLabel("Edge", "edge"));

    /** The seventeen labels, in the paper's order. */
    public static List<PaperLabel> all() {
        return ALL;
    }

    /** What a figure's label stands for. @throws IllegalArgumentException if no figure has this label */
    public static PaperLabel of(String label) {
        return ALL.stream()
                .filter(each -> each.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure of the paper has a method '" + label
                        + "'; its labels are "
                        + ALL.stream().map(PaperLabel::label).toList()));
    }

    /** How the paper calls a method of the catalog, if it has it. */
    public static Optional<PaperLabel> ofMethod(String id) {
        return ALL.stream().filter(each -> each.method.equals(id)).findFirst();
    }
}
