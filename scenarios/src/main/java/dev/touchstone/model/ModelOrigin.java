package dev.touchstone.model;

/** Where a model's weights came from. */
public enum ModelOrigin {
    /** An earlier run trained it and kept it in the store. */
    STORED,
    /** It ships with Touchstone. */
    SHIPPED,
    /** This call made it: trained it, or verified it if it is given. */
    TRAINED
}
