package dev.touchstone.method.propagation;

/** What DeepLIFT makes of a non-linearity. */
public enum DeepLiftRule {
    /** {@code m = (y - y') / (z - z')} (Shrikumar et al., Learning Important Features, 2017, sec. 3.5.2). */
    RESCALE,
    /**
     * One multiplier for what raises z and one for what lowers it, each the mean over both orders of adding the two (sec. 3.5.3), at
     * activations that alone read a convolution or dense layer; at others, Rescale.
     */
    REVEAL_CANCEL
}
