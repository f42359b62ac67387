package dev.touchstone.measure.logic;

/**
 * From which score on an input is kept. A share of the mean is a share of the mean of the sample's scores after these are scaled to lie
 * between 0 and 1, all inputs, the baseline block too; it is returned in the scores' own scale.
 */
public enum MaskThreshold {
    /** The highest score in the baseline block. */
    BASELINE("baseline") {
        @Override
        double of(LogicSample sample) {
            return sample.baseline();
        }
    },
    MEAN("1.0") {
        @Override
        double of(LogicSample sample) {
            return ofMean(sample, 1.0);
        }
    },
    MEAN_0_8("0.8") {
        @Override
        double of(LogicSample sample) {
            return ofMean(sample, 0.8);
        }
    },
    MEAN_0_5("0.5") {
        @Override
        double of(LogicSample sample) {
            return ofMean(sample, 0.5);
        }
    };

    private final String id;

    MaskThreshold(String id) {
        this.id = id;
    }

    /** Its name in measures, e.g. {@code baseline}, {@code 0.8}. */
    public String id() {
        return id;
    }

    abstract double of(LogicSample sample);

    private static double ofMean(LogicSample sample, double share) {
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        for (int input = 0; input < sample.inputs(); input++) {
            least = Math.min(least, sample.score(input));
            sum += sample.score(input);
        }
        return least + share * (sum / sample.inputs() - least);
    }
}
