package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.Architecture;

/** The networks of the ANDOR papers, by what tells them apart in scenario ids. */
public enum LogicNetwork {
    /** Without class token, without dropout. */
    TRANSFORMER("", Architecture.TRANSFORMER_64, Architecture.TRANSFORMER_32),
    /** With a class token. */
    TRANSFORMER_CLS("transformer-cls", Architecture.TRANSFORMER_64_CLS, Architecture.TRANSFORMER_32_CLS),
    /** With a dropout of 0.3 on the attention while it is trained. */
    TRANSFORMER_DROPOUT(
            "transformer-dropout", Architecture.TRANSFORMER_64_DROPOUT, Architecture.TRANSFORMER_32_DROPOUT),
    /** With both. */
    TRANSFORMER_CLS_DROPOUT(
            "transformer-cls-dropout",
            Architecture.TRANSFORMER_64_CLS_DROPOUT,
            Architecture.TRANSFORMER_32_CLS_DROPOUT),
    /** With skips and batch normalisation. */
    CNN("cnn", Architecture.LOGIC_CNN, Architecture.LOGIC_CNN),
    /** With batch normalisation alone. */
    CNN_NO_SKIP("cnn-no-skip", Architecture.LOGIC_CNN_NO_SKIP, Architecture.LOGIC_CNN_NO_SKIP),
    /** With skips alone. */
    CNN_NO_NORM("cnn-no-norm", Architecture.LOGIC_CNN_NO_NORM, Architecture.LOGIC_CNN_NO_NORM),
    /** With neither. */
    CNN_PLAIN("cnn-plain", Architecture.LOGIC_CNN_PLAIN, Architecture.LOGIC_CNN_PLAIN),
    /** As the released code computes it: one convolution a block, and skips and batch normalisation in the second whatever is asked. */
    CNN_PUBLISHED("cnn-published", Architecture.LOGIC_CNN_PUBLISHED, Architecture.LOGIC_CNN_PUBLISHED);

    private final String suffix;
    private final Architecture small;
    private final Architecture large;

    LogicNetwork(String suffix, Architecture small, Architecture large) {
        this.suffix = suffix;
        this.small = small;
        this.large = large;
    }

    /** Its name at the end of a scenario's id; empty for that of the plain ids. */
    public String suffix() {
        return suffix;
    }

    /** The network that the papers use on a configuration: wider on the smaller worlds. */
    Architecture on(Configuration configuration) {
        return configuration.isLarge() ? large : small;
    }
}
