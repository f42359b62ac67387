package dev.touchstone.model.randomisation;

/** What the steps of a cascade are. */
public enum Granularity {
    /** Each layer with parameters is a step. */
    LAYERS,
    /** A layer is a step together with the normalisation that belongs to it, so that steps without any weight do not dilute a mean. */
    BLOCKS
}
