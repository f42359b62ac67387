package dev.touchstone.method.propagation;

/** How DeepLIFT passes max pooling. */
public enum MaxPoolRouting {
    /** The drop or rise of a window's maximum to the winners of the input and of the baseline, as in shap: complete. */
    DIFFERENCE,
    /**
     * The multiplier to the winner of the input, as the deeplift library does, and Captum 0.8 where max pooling follows a ReLU: not
     * complete where the two winners differ.
     */
    GRADIENT
}
