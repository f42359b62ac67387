package dev.touchstone.model.randomisation;

/**
 * Where the new values of a parameter come from. Scale and shift of a normalisation begin at 1 and 0, so both re-initialisers give them
 * these; running statistics follow the {@link BufferPolicy} whatever the randomiser.
 */
public enum Randomiser {
    /**
     * PyTorch's initial values: weights and biases uniform in +-1/sqrt(fan-in), which is the fan-in of the layer's weight for its bias too;
     * learnt tokens as before training. What Quantus takes. With biases of zero a rectified unit has nothing to pass on where an image is
     * black, and the maps of random models show the shape of the input.
     */
    REINITIALISE,
    /** The initial values of our own training, as in Adebayo et al., 2018: kernels by their fan-in, biases 0. */
    AS_BEFORE_TRAINING,
    /** Its own values in another order, over all of its elements. */
    PERMUTE,
    /** Normal with the mean and the standard deviation of its own values. */
    NORMAL_MATCHED
}
