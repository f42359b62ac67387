package dev.touchstone.study.andor.plan;

import dev.touchstone.method.Baseline;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.perturbation.ExactShapley;
import dev.touchstone.method.perturbation.FeatureMask;
import dev.touchstone.method.perturbation.FeaturePermutation;
import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.study.plan.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The methods of the study in the order of the results: those of the ANDOR papers, references beside them, and the controls; then all others
 * of the catalog by id. What perturbs features takes each input as one, where the catalog's takes cells of an image.
 */
public final class LogicMethods {

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
            "exact-shapley",
            "input-x-gradient",
            "oracle",
            "random");

    private static final Map<String, Supplier<SaliencyMethod>> OF_SYMBOLS = Map.of(
            "exact-shapley", () -> new ExactShapley(FeatureMask.each(), Baseline.ZERO));

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
        return OF_SYMBOLS.getOrDefault(id, () -> MethodCatalog.get(id)).get();
    }
}
