package dev.touchstone.conformance;

import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.method.perturbation.Lime;
import java.util.List;

/** Estimates from samples of coalitions. */
final class SamplingFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        int samples = (int) request.number("n_samples", 500);
        return switch (request.method()) {
            case "KernelShap" ->
                List.of(Offer.sampling("", new KernelShap(FeatureMasks.of(request), request.baseline(), samples)));
            case "Lime" ->
                List.of(Offer.sampling(
                        "",
                        new Lime(
                                FeatureMasks.of(request),
                                request.baseline(),
                                samples,
                                request.number("lasso_alpha", 0.01),
                                10)));
            default -> List.of();
        };
    }
}
