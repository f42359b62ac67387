package dev.touchstone.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.perturbation.ExactShapley;
import dev.touchstone.method.perturbation.FeatureAblation;
import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.method.perturbation.Occlusion;
import dev.touchstone.method.perturbation.ShapleySampling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feature ablation, occlusion, and exact Shapley values with the estimates that come to the same. */
final class PerturbationFamily implements Family {

    private static final Pattern ONE_AXIS = Pattern.compile("occlusion_w(\\d+)_s(\\d+)");
    private static final int PAIRS = 2000;
    private static final int FEW_FEATURES = 5;

    @Override
    public List<Offer> offers(Request request) {
        String method = request.method();
        if (method.startsWith("feature_ablation") || method.equals("FeatureAblation")) {
            return List.of(offer(request, new FeatureAblation(FeatureMasks.of(request), request.baseline())));
        }
        if (method.startsWith("exact_shapley")) {
            return List.of(offer(request, new ExactShapley(FeatureMasks.of(request), request.baseline())));
        }
        if (method.equals("ShapleyValues")) {
            return shapley(request);
        }
        if (method.startsWith("occlusion") || method.equals("Occlusion")) {
            return List.of(Offer.of(occlusion(request), Precision.CANCELLATION));
        }
        return List.of();
    }

    private static List<Offer> shapley(Request request) {
        ExactShapley exact = new ExactShapley(FeatureMasks.of(request), request.baseline());
        if (FeatureMasks.count(request) > FEW_FEATURES) {
            return List.of(offer(request, exact));
        }
        return List.of(
                offer(request, exact),
                Offer.sampling(
                        "kernel-shap, all coalitions",
                        new KernelShap(FeatureMasks.of(request), request.baseline(), 1 << FEW_FEATURES)),
                Offer.sampling(
                        "shapley-sampling", new ShapleySampling(FeatureMasks.of(request), request.baseline(), PAIRS)));
    }

    /** Where a grid's values are stored, there is one for each feature. */
    private static Offer offer(Request request, SaliencyMethod method) {
        Attribution maps = Offer.attribution(method);
        boolean grid = request.method().contains("_grid");
        return Offer.of(
                grid
                        ? (model, inputs, targets) -> FeatureMasks.perFeature(request, maps.of(model, inputs, targets))
                        : maps,
                Precision.CANCELLATION);
    }

    private static Attribution occlusion(Request request) {
        Matcher oneAxis = ONE_AXIS.matcher(request.method());
        if (oneAxis.matches()) {
            int[] window = {Integer.parseInt(oneAxis.group(1))};
            int[] stride = {Integer.parseInt(oneAxis.group(2))};
            return Offer.attribution(new Occlusion(window, stride, request.baseline()));
        }
        JsonElement window = either(request, "window", "sliding_window_shapes");
        JsonElement stride = either(request, "stride", "strides");
        if (window instanceof JsonObject windows && stride instanceof JsonObject strides) {
            return new OneInputAtATime(request.packing(), place -> {
                Numbers baseline = request.given().baseline();
                return new Occlusion(
                        lengths(windows.get(place.name()), place.shape().length),
                        lengths(strides.get(place.name()), place.shape().length),
                        inputs -> OneInputAtATime.part(baseline, place).on(inputs.getManager(), inputs.getDataType()));
            });
        }
        int axes = request.shape().length;
        return Offer.attribution(new Occlusion(lengths(window, axes), lengths(stride, axes), request.baseline()));
    }

    private static JsonElement either(Request request, String name, String other) {
        JsonElement value = request.params().has(name)
                ? request.params().get(name)
                : request.params().get(other);
        if (value == null) {
            throw new UnsupportedCaseException("the parameters " + request.params() + " name no " + name);
        }
        return value;
    }

    /** One length for each axis; a single number counts for all. */
    private static int[] lengths(JsonElement json, int axes) {
        int[] lengths = new int[axes];
        for (int axis = 0; axis < axes; axis++) {
            lengths[axis] = json instanceof JsonArray array ? array.get(axis).getAsInt() : json.getAsInt();
        }
        return lengths;
    }
}
