package dev.touchstone.conformance;

import java.util.List;

/** Feature ablation, occlusion, and Shapley values. */
final class PerturbationFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method()
                .matches("feature_ablation.*|FeatureAblation|occlusion.*|Occlusion|exact_shapley.*|ShapleyValues")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
