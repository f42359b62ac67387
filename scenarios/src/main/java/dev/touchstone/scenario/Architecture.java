package dev.touchstone.scenario;

/**
 * The networks of the scenarios: on images of 64 x 64 x 3 those of the TextBox paper (Kim, Plumb and Talwalkar, Sanity Simulations for
 * Saliency Methods, ICML 2022, app. A.2 and its released code), on symbols those of the ANDOR papers (Schwenke and Atzmueller, arXiv
 * 2412.16204 and 2501.14136, and their released code). Those on images have no dropout: each training step sees fresh samples, so there is
 * nothing to overfit, and the engine's dropout draws from a generator that no seed of ours reaches.
 */
public enum Architecture implements Network {
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
    VGG16_QUARTER("vgg16-quarter"),
    /**
     * The ANDOR papers' Transformer on (L, 1): scalar tokens with sinusoidal positions, two post-norm layers of four heads, width 64, a
     * feed-forward part of half the width, and a linear layer on all positions. No class token, no dropout.
     */
    TRANSFORMER_64("transformer-64"),
    /** The same with a learned class token before the others. */
    TRANSFORMER_64_CLS("transformer-64-cls"),
    /** Without class token, trained with a dropout of 0.3 on the attention. */
    TRANSFORMER_64_DROPOUT("transformer-64-dropout"),
    /** With both. */
    TRANSFORMER_64_CLS_DROPOUT("transformer-64-cls-dropout"),
    /** The Transformer of width 32, which the papers use on their larger worlds. */
    TRANSFORMER_32("transformer-32"),
    TRANSFORMER_32_CLS("transformer-32-cls"),
    TRANSFORMER_32_DROPOUT("transformer-32-dropout"),
    TRANSFORMER_32_CLS_DROPOUT("transformer-32-cls-dropout"),
    /**
     * The ANDOR papers' small ResNet on (1, L, 1): two blocks of two convolutions of 3 x 1 with 8 and 16 channels, with batch normalisation
     * and a projected skip, a convolution of 1 x 1, and a linear layer on all positions.
     */
    LOGIC_CNN("logic-cnn"),
    /** The same without skips. */
    LOGIC_CNN_NO_SKIP("logic-cnn-no-skip"),
    /** With skips, without batch normalisation. */
    LOGIC_CNN_NO_NORM("logic-cnn-no-norm"),
    /** With neither. */
    LOGIC_CNN_PLAIN("logic-cnn-plain"),
    /** The forward pass of the released code: the second convolution of each block is left out. */
    LOGIC_CNN_PUBLISHED("logic-cnn-published");

    private final String id;

    Architecture(String id) {
        this.id = id;
    }

    /** Whether its inputs are the symbols of a logical world, rather than images. */
    public boolean readsSymbols() {
        return compareTo(TRANSFORMER_64) >= 0;
    }

    /** Whether it is made of convolutions, so that its inputs have channels. */
    public boolean isConvolutional() {
        return !id.startsWith("transformer");
    }

    @Override
    public String id() {
        return id;
    }

    /** The id. */
    @Override
    public String specification() {
        return id;
    }

    @Override
    public boolean readsChannels() {
        return isConvolutional();
    }

    /** Transformers are not. */
    @Override
    public boolean isRectified() {
        return isConvolutional();
    }

    @Override
    public boolean isGiven() {
        return false;
    }
}
