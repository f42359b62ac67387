package dev.touchstone.measure.logic;

import java.util.stream.IntStream;

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

    private static final double ROUNDING = 1e-12;

    private final String id;

    MaskThreshold(String id) {
        this.id = id;
    }

    /** Its name in measures, e.g. {@code baseline}, {@code 0.8}. */
    public String id() {
        return id;
    }

    abstract double of(LogicSample sample);

    /** A score that is this share of the mean but for rounding is the threshold, so that the order of the inputs decides nothing. */
    private static double ofMean(LogicSample sample, double share) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int input = 0; input < sample.inputs(); input++) {
            least = Math.min(least, sample.score(input));
            most = Math.max(most, sample.score(input));
            sum += sample.score(input);
        }
        double threshold = least + share * (sum / sample.inputs() - least);
        double rounding = ROUNDING * (most - least);
        return IntStream.range(0, sample.inputs())
                .mapToDouble(sample::score)
                .filter(score -> Math.abs(score - threshold) <= rounding)
                .findFirst()
                .orElse(threshold);
    }
}
