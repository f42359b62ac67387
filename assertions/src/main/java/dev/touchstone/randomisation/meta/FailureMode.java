package dev.touchstone.randomisation.meta;

/** What a perturbation asks of an estimator (Hedstroem et al., arXiv 2302.07265), with the samples for which it asks it. */
public enum FailureMode {
    /** NR: a minor perturbation must change nothing, where the prediction has not changed. */
    NOISE_RESILIENCE {
        @Override
        boolean keeps(boolean samePrediction) {
            return samePrediction;
        }
    },
    /** AR: a disruptive one must be noticed, where the prediction has changed. */
    ADVERSARY_REACTIVITY {
        @Override
        boolean keeps(boolean samePrediction) {
            return !samePrediction;
        }
    };

    abstract boolean keeps(boolean samePrediction);
}
