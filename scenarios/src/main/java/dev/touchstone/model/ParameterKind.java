package dev.touchstone.model;

import ai.djl.nn.Parameter;

/** What a parameter is to its layer. */
public enum ParameterKind {
    /** The kernel of a convolution, a linear layer or a projection of an attention; its first axis counts outputs. */
    WEIGHT,
    /** What a layer adds to each of its outputs. */
    BIAS,
    /** What a normalisation multiplies by, gamma. */
    NORM_SCALE,
    /** What a normalisation adds, beta. */
    NORM_SHIFT,
    /** The mean that a batch normalisation has seen; measured, not learnt. */
    RUNNING_MEAN,
    /** The variance that a batch normalisation has seen; measured, not learnt. */
    RUNNING_VARIANCE,
    /** Any other learnt numbers, such as a class token. */
    OTHER;

    static ParameterKind of(Parameter.Type type) {
        return switch (type) {
            case WEIGHT -> WEIGHT;
            case BIAS -> BIAS;
            case GAMMA -> NORM_SCALE;
            case BETA -> NORM_SHIFT;
            case RUNNING_MEAN -> RUNNING_MEAN;
            case RUNNING_VAR -> RUNNING_VARIANCE;
            case OTHER -> OTHER;
        };
    }

    /** Whether training learns it; if not, it is a buffer. */
    public boolean isTrainable() {
        return this != RUNNING_MEAN && this != RUNNING_VARIANCE;
    }

    /** Whether it belongs to a normalisation. */
    public boolean isNormalisation() {
        return !isTrainable() || this == NORM_SCALE || this == NORM_SHIFT;
    }
}
