package dev.touchstone.study.plan;

import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.IntegratedGradients;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of the catalog in the order of the results: first those of the TextBox paper (Kim, Plumb and Talwalkar, Sanity Simulations for
 * Saliency Methods, ICML 2022) without DeepSHAP, then the SHAP family and the perturbations, then all others by id.
 */
public final class StudyMethods {

    /**
     * Fewer than the catalog's 50: no bucket's mean PAFL of the simple settings differs by more than 0.0006 from that of 100 steps, and
     * with 50 this one method would take half of a study's time.
     */
    private static final int INTEGRATION_STEPS = 20;

    /** Its G is the absolute gradient, {@code saliency}; the signed one stands beside it. */
    private static final List<String> PAPER = List.of(
            "saliency",
            "gradient",
            "smoothgrad-squared",
            "deconvnet",
            "guided-backprop",
            "deep-taylor-bounded",
            "input-x-gradient",
            "integrated-gradients",
            "lrp-z",
            "lrp-epsilon",
            "lrp-preset-a-flat",
            "lrp-preset-b-flat",
            "deeplift-reveal-cancel",
            "deeplift-rescale",
            "grad-cam",
            "random",
            "edge",
            "oracle");

    /** What samples so much that its time is told apart. */
    private static final List<String> SHAP = List.of(
            "deep-shap",
            "gradient-shap",
            "kernel-shap",
            "shapley-sampling",
            "exact-shapley",
            "lime",
            "rise",
            "occlusion",
            "feature-ablation",
            "feature-permutation");

    private static final Map<String, List<String>> GROUPS = Map.of("paper", PAPER, "shap", SHAP);

    private StudyMethods() {}

    /** Whether the method is of the SHAP family or a perturbation, which are reported apart. */
    public static boolean isApart(String id) {
        return SHAP.contains(id);
    }

    /**
     * The methods that are asked for: those named, or else those of the groups named, or else those of the paper.
     *
     * @throws IllegalArgumentException if there is no such method or group
     */
    static List<SaliencyMethod> chosen(List<String> names, List<String> groups) {
        List<String> grouped =
                Choice.of("group of methods", groups, List.of("paper", "shap"), List.of("paper")).stream()
                        .flatMap(group -> GROUPS.get(group).stream())
                        .toList();
        return Choice.of("saliency method", names, inOrder(), grouped).stream()
                .map(StudyMethods::method)
                .toList();
    }

    private static SaliencyMethod method(String id) {
        SaliencyMethod method = MethodCatalog.get(id);
        return method instanceof IntegratedGradients ? new IntegratedGradients(INTEGRATION_STEPS) : method;
    }

    private static List<String> inOrder() {
        Set<String> ids = new LinkedHashSet<>(PAPER);
        ids.addAll(SHAP);
        ids.addAll(MethodCatalog.ids());
        return new ArrayList<>(ids);
    }
}
