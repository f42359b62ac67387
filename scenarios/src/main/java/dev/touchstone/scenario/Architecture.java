package dev.touchstone.scenario;

/**
 * The networks of the TextBox paper (Kim, Plumb and Talwalkar, Sanity Simulations for Saliency Methods, ICML 2022, app. A.2 and its
 * released code), on 64 x 64 x 3. None has dropout: each training step sees fresh samples, so there is nothing to overfit, and the
 * engine's dropout draws from a generator that no seed of ours reaches.
 */
public enum Architecture {
    /** Three convolutions of 32, 64, 64 filters and one hidden layer of 200; 684,122 parameters. */
    SIMPLE_CNN("simple-cnn"),
    /** Four convolutions of 64, 128, 256, 64 filters and two hidden layers of 200; 674,338 parameters. */
    COMPLEX_CNN("complex-cnn"),
    /**
     * Five convolutions of 96, 256, 384, 384, 256 filters and hidden layers of 4096, 4096 and 1000, with batch normalisation behind each
     * of them and behind the logits; 28,868,194 parameters, running statistics included.
     */
    ALEXNET("alexnet"),
    /**
     * The thirteen convolutions of VGG16 (Simonyan and Zisserman, 2015, table 1, column D) at full width with given, frozen weights,
     * global average pooling, and hidden layers of 1024, 512 and 256 trained on top; 15,896,642 parameters, 1,181,954 of them trained.
     * Its recipe names the weights: {@link ModelRecipe#withPretrained(PretrainedWeights)}.
     */
    VGG16("vgg16"),
    /** The same at a quarter of the width, hidden layers of 256, 128 and 64, all trained from scratch; 995,090 parameters. */
    VGG16_QUARTER("vgg16-quarter");

    private final String id;

    Architecture(String id) {
        this.id = id;
    }

    /** Its name in messages and model keys. */
    public String id() {
        return id;
    }
}
