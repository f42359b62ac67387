package dev.touchstone.study.figure;

/** The two ways in which a study measures the same: ours, and as the released code does. */
enum Variant {
    TIGHT("tight"),
    PUBLISHED("published");

    private final String suffix;

    Variant(String suffix) {
        this.suffix = suffix;
    }

    /** Its name in file names. */
    String id() {
        return suffix;
    }

    /** The name of a measure in this variant: {@code PAFL} is {@code PAFL-tight} or {@code PAFL-published}. */
    String of(String measure) {
        return measure + "-" + suffix;
    }
}
