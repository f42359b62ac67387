package dev.touchstone.measure;

/** What the published measures do to a map before they scale it. */
public enum Smoothing {
    /** The mean of 7 x 7 pixels, mirrored at the border (reflect-101): what the paper's released code does. */
    BOX_7("") {
        @Override
        Contrast contrast(ScalarMap map) {
            return map.blurred();
        }
    },
    /** Nothing, as in the paper's worked example of its app. A.4. */
    NONE("-unblurred") {
        @Override
        Contrast contrast(ScalarMap map) {
            return map.contrast();
        }
    };

    private final String suffix;

    Smoothing(String suffix) {
        this.suffix = suffix;
    }

    /** Its part of a measure's name. */
    String suffix() {
        return suffix;
    }

    abstract Contrast contrast(ScalarMap map);
}
