package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;

/** Whether an input whose score is just the threshold is kept. */
public enum KeepRule {
    /** It is. So that logical accuracy at the baseline is {@code 1 - NIB}; the rule of the later released code, and the default here. */
    AT_LEAST {
        @Override
        boolean keeps(double score, double threshold) {
            return score >= threshold;
        }
    },
    /** It is not: the rule of the earlier released code. */
    ABOVE {
        @Override
        boolean keeps(double score, double threshold) {
            return score > threshold;
        }
    };

    abstract boolean keeps(double score, double threshold);

    /** The inputs of a sample that are kept. */
    InputSet kept(LogicSample sample, double threshold) {
        int bits = 0;
        for (int input = 0; input < sample.inputs(); input++) {
            bits |= keeps(sample.score(input), threshold) ? 1 << input : 0;
        }
        return new InputSet(bits);
    }
}
