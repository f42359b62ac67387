package dev.touchstone.conformance;

import java.util.Map;

/** What is asked for and deliberately not offered, or stored and no reference. */
final class Refusals {

    private static final String RULES = "the rules of AttnLRP are not offered";
    private static final String CONSERVATIVE = "no list of layers; ConservativePropagationTest holds the value";
    private static final String PUBLISHED = "no list of layers; PublishedRelevanceTest holds the value";
    private static final String PAIRS = "attributions to pairs of features are not offered";

    private static final Map<String, String> BY_METHOD = Map.ofEntries(
            Map.entry("zennit_epsilon1e-6_nocanon", "documented by its source as a warning, not a reference"),
            Map.entry("AttnLRP", RULES),
            Map.entry("CP-LRP", CONSERVATIVE),
            Map.entry("LRP-full (ANDOR)", PUBLISHED),
            Map.entry("LRP transformer attribution (ANDOR)", PUBLISHED),
            Map.entry("Attention", PUBLISHED),
            Map.entry("intermediate values", PUBLISHED),
            Map.entry("n-Shapley values from SII, n = 2", PAIRS),
            Map.entry("Shapley-Taylor index", PAIRS),
            Map.entry("Integrated Hessians", PAIRS));

    private Refusals() {}

    /** @throws UnsupportedCaseException if it is one of them */
    static void check(String source, String method) {
        if (source.startsWith("transformer/") && method.equals("deeplift_rescale")) {
            throw new UnsupportedCaseException("the source's own value is not complete and ill-conditioned in float32");
        }
        String reason = BY_METHOD.get(method);
        if (reason != null) {
            throw new UnsupportedCaseException(reason);
        }
    }
}
