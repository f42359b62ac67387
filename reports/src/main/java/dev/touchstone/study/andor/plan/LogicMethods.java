package dev.touchstone.study.andor.plan;

import dev.touchstone.method.Baseline;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.perturbation.FeatureMask;
import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.study.plan.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The methods of the study in the order of the results: those of the ANDOR papers, references beside them, and the controls; then all others
 * of the catalog by id. The exact interactions stand for exact Shapley values, which their columns add up to, and share passes between samples.
 */
public final class LogicMethods {

    /** Those of SHAP-IQ, where the catalog takes 2,176: over twelve inputs these would take half of the study's time. */
    private static final int COALITIONS = 128;

    private static final List<String> DEFAULT = List.of(
            "lrp-full",
            "lrp-rollout",
            "lrp-transformer",
            "attention",
            "integrated-gradients",
            "deeplift-rescale",
            "kernel-shap",
            "guided-grad-cam",
            "feature-permutation",
            "deconvnet",
            "grad-cam-plus-plus",
            "grad-cam",
            "shap-iq",
            "attention-rollout",
            "input-x-gradient",
            "exact-shapley-interactions-sii",
            "oracle",
            "random");

    private LogicMethods() {}

    /** @throws IllegalArgumentException with the known ids, if there is no such method */
    static List<SaliencyMethod> chosen(List<String> names) {
        Set<String> known = new LinkedHashSet<>(DEFAULT);
        known.addAll(MethodCatalog.ids());
        return Choice.of("saliency method", names, new ArrayList<>(known), DEFAULT).stream()
                .map(LogicMethods::method)
                .toList();
    }

    private static SaliencyMethod method(String id) {
        return id.equals("kernel-shap")
                ? new KernelShap(FeatureMask.each(), Baseline.ZERO, COALITIONS)
                : MethodCatalog.get(id);
    }
}
