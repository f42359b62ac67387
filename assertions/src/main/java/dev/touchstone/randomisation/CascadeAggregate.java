package dev.touchstone.randomisation;

import java.util.Arrays;

/** One number of the similarities of an input's maps along a cascade: the less, the more its map depends on what became random. */
public enum CascadeAggregate {
    /** The mean over steps. */
    MEAN {
        @Override
        double of(double original, double[] steps) {
            return Arrays.stream(steps).average().orElseThrow();
        }
    },
    /**
     * The mean over steps and the untouched model, as the released code of published results has it: a 1 among the numbers, unless the
     * method is of chance, which says nothing of randomisation and weighs the more the fewer steps there are.
     */
    MEAN_WITH_ORIGINAL {
        @Override
        double of(double original, double[] steps) {
            return (original + Arrays.stream(steps).sum()) / (steps.length + 1);
        }
    },
    /** The area under the curve from the untouched model over all steps, by trapezoids one step wide; from 0 to the number of steps. */
    AREA {
        @Override
        double of(double original, double[] steps) {
            double last = steps[steps.length - 1];
            return Arrays.stream(steps).sum() + (original - last) / 2;
        }
    },
    /** At the last step: of the fully random model, unless groups are random one at a time. */
    LAST {
        @Override
        double of(double original, double[] steps) {
            return steps[steps.length - 1];
        }
    };

    abstract double of(double original, double[] steps);

    /**
     * @param original the similarity of two maps of the untouched model
     * @param steps those at each step
     * @throws IllegalArgumentException if there is no step, or a similarity is not finite, as of constant maps
     */
    public double along(double original, double[] steps) {
        if (steps.length == 0) {
            throw new IllegalArgumentException("a cascade without steps has nothing to aggregate");
        }
        requireFinite("the untouched model", original);
        for (int t = 0; t < steps.length; t++) {
            requireFinite("step " + (t + 1), steps[t]);
        }
        return of(original, steps);
    }

    private static void requireFinite(String where, double similarity) {
        if (!Double.isFinite(similarity)) {
            throw new IllegalArgumentException(
                    "the similarity at %s is %s; leave out inputs whose maps cannot be compared"
                            .formatted(where, similarity));
        }
    }
}
