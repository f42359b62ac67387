package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;

/** Maps of a mean that is known, and copies whose method paints them. */
final class ComplexMaps {

    private ComplexMaps() {}

    /** How far the mean of an input's map rises on a random model, as a share of what it was. */
    @FunctionalInterface
    interface Rise {
        double of(int input, int replicate);
    }

    /** Copies whose method's maps have a mean of 2 and rise so; those of the gradient rise by a tenth. */
    static FakeCopies copies(int samples, Rise rise) {
        return PaintedMaps.copies(samples, rising(rise)).withControl("gradient", rising((input, replicate) -> 0.1));
    }

    static FakeCopies.Painter rising(Rise rise) {
        return (copy, sample, request) -> copy instanceof ModelCopy.Randomised it
                ? ofMean(2 + 2 * rise.of(sample.index(), it.randomisation().replicate()))
                : ofMean(2);
    }

    /** Two values, around it. */
    static Tensor ofMean(double mean) {
        return Tensor.of(new float[] {(float) (mean - 0.5), (float) (mean + 0.5)}, 1, 1, 2);
    }

    static Tensor constant() {
        return Tensor.of(new float[] {1, 1}, 1, 1, 2);
    }
}
