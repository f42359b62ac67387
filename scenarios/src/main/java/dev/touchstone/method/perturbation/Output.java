package dev.touchstone.method.perturbation;

/** Which number F of a row of logits is explained. */
enum Output {
    LOGIT {
        @Override
        double of(double[] logits, int target) {
            return logits[target];
        }
    },
    /** The softmax probability of the target. */
    PROBABILITY {
        @Override
        double of(double[] logits, int target) {
            double sum = 0;
            for (double logit : logits) {
                sum += Math.exp(logit - logits[target]);
            }
            return 1 / sum;
        }
    };

    abstract double of(double[] logits, int target);
}
