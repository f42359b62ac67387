package dev.touchstone.model.randomisation;

/** What the steps of a cascade are. */
public enum Granularity {
    /** Each layer with parameters is a step. */
    LAYERS,
    /**
     * A layer, an attention or a residual block is a step together with the normalisations behind it, so that steps without any weight do
     * not dilute a mean: see {@link ParameterGroups}.
     */
    BLOCKS
}
