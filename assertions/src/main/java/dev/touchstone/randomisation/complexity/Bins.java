package dev.touchstone.randomisation.complexity;

/** How many bins a histogram has. */
final class Bins {

    static final int PUBLISHED = 100;

    private Bins() {}

    /** @throws IllegalArgumentException if there are fewer than two */
    static void require(int bins) {
        if (bins < 2) {
            throw new IllegalArgumentException(
                    "a histogram of %d bins has the same entropy for all maps; ask for 2 or more".formatted(bins));
        }
    }
}
