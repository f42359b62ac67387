package dev.touchstone.randomisation;

/** How unsure a model is: Shannon's entropy of its softmax output, in nats, from 0 to the logarithm of the number of classes. */
final class OutputEntropy {

    private OutputEntropy() {}

    /** Of the logits of one sample; NaN unless all are finite. */
    static double of(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            if (!Float.isFinite(logit)) {
                return Double.NaN;
            }
            most = Math.max(most, logit);
        }
        double sum = 0;
        double weighted = 0;
        for (float logit : logits) {
            double weight = Math.exp(logit - most);
            sum += weight;
            weighted += weight * (logit - most);
        }
        return Math.log(sum) - weighted / sum;
    }
}
