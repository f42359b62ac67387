package dev.touchstone.method.propagation;

import dev.touchstone.method.SignSemantics;

/**
 * Deep Taylor decomposition (Montavon et al., Explaining Nonlinear Classification Decisions with Deep Taylor Decomposition, 2017): the
 * positive part of the logit, dealt out by rules whose relevance is never negative. Biases take no share, so that the values sum to
 * {@code max(F, 0)}, less what reaches units that are positive by their bias alone.
 * Batch normalisation that cannot be merged into the layer before it is an error.
 */
public final class DeepTaylor {

    private static final double STABILISER = 1e-9;
    private static final Rule PLUS = new AlphaBeta(1, 0, BiasShare.NONE, STABILISER);
    private static final Rule ADDING = new PositiveInputs(STABILISER);
    private static final Rule EQUAL_PARTS = new EqualParts(STABILISER);

    private DeepTaylor() {}

    /** For inputs known to lie in [low, high]: z-box on the first layer, z-plus on the others (sec. 4.2). */
    public static Lrp bounded(double low, double high) {
        return method("deep-taylor-bounded", new ZBox(low, high, STABILISER), ADDING);
    }

    /** For inputs of any value: w-square on the first layer (sec. 4.1), z-plus on the others. */
    public static Lrp unbounded() {
        return method("deep-taylor-unbounded", new WSquare(STABILISER), ADDING);
    }

    /** iNNvestigate's bounded form: average pooling deals out in equal parts, also to units that are off, where it is lost. */
    public static Lrp innvestigateBounded(double low, double high) {
        return method("deep-taylor-bounded-innvestigate", new ZBox(low, high, STABILISER), EQUAL_PARTS);
    }

    /** What iNNvestigate runs under the name of the unbounded form: z-plus on the first layer too, average pooling in equal parts. */
    public static Lrp innvestigateUnbounded() {
        return method("deep-taylor-unbounded-innvestigate", PLUS, EQUAL_PARTS);
    }

    private static Lrp method(String id, Rule first, Rule adding) {
        Composite composite = new Composite(id, first, PLUS, PLUS, adding).withoutNormalisation();
        return new Lrp(id, composite, Start.POSITIVE_LOGIT, SignSemantics.MAGNITUDE);
    }
}
