package dev.touchstone.conformance;

import dev.touchstone.method.propagation.Composite;
import dev.touchstone.method.propagation.DeepTaylor;
import dev.touchstone.method.propagation.Lrp;
import java.util.List;
import java.util.Optional;

/** Layer-wise relevance propagation and deep Taylor decomposition, as each source names them. */
final class RelevanceFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        String method = request.method();
        if (method.equals("LayerLRP")) {
            Lrp lrp = new Lrp(CaptumRelevance.byName(request));
            return List.of(Offer.of(
                    (model, inputs, targets) -> lrp.relevanceOf(request.text("layer"), model, inputs, targets),
                    Precision.ROUNDING));
        }
        if (method.endsWith("DeepTaylor")) {
            return List.of(Offer.of(deepTaylor(request), Precision.ROUNDING));
        }
        return composite(request)
                .map(composite -> List.of(Offer.of(new Lrp(composite), precision(request))))
                .orElse(List.of());
    }

    private static Lrp deepTaylor(Request request) {
        if (!request.params().has("low")) {
            return DeepTaylor.innvestigateUnbounded();
        }
        double low = request.number("low", 0);
        double high = request.number("high", 1);
        return request.method().equals("BoundedDeepTaylor")
                ? DeepTaylor.innvestigateBounded(low, high)
                : DeepTaylor.bounded(low, high);
    }

    private static Optional<Composite> composite(Request request) {
        String method = request.method();
        if (method.startsWith("lrp_")) {
            return Optional.of(CaptumRelevance.stored(request));
        }
        if (method.startsWith("zennit_")) {
            return Optional.of(ZennitRelevance.stored(request));
        }
        if (method.equals("LRP")
                && (request.params().has("rules") || request.params().has("default_rule"))) {
            return Optional.of(CaptumRelevance.byName(request));
        }
        if (method.equals("LRP")) {
            return Optional.of(
                    request.params().has("composite")
                            ? ZennitRelevance.named(request.text("composite"), request)
                            : WrittenRelevance.of(request));
        }
        return method.startsWith("LRP") ? Optional.of(InnvestigateRelevance.of(request)) : Optional.empty();
    }

    /**
     * An epsilon of 1e-6 decides about denominators that rounding alone makes as small, of which Captum has more: batch normalisation and
     * pooling are layers of their own there. A greater or smaller one does not.
     */
    private static Precision precision(Request request) {
        if (!request.method().matches("(lrp_eps|zennit_epsilon)1e-6")) {
            return Precision.ROUNDING;
        }
        boolean pooling = request.method().startsWith("lrp_")
                && request.params().toString().contains("pool");
        return pooling ? Precision.REPEATED_CANCELLATION : Precision.CANCELLATION;
    }
}
