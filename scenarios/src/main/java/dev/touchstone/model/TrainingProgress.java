package dev.touchstone.model;

/** Hears how a training goes. */
public interface TrainingProgress {

    /** Hears nothing. */
    TrainingProgress SILENT = state -> {};

    /** Called after each step, on the training thread. */
    void step(State state);

    /** Called once, when training ends, verified or not. */
    default void finished(State state) {}

    /**
     * Where a training stands.
     *
     * @param model what is trained, e.g. {@code textbox/complex-cr4 (complex-cnn, seed 0)}
     * @param step steps done
     * @param maxSteps the step at which training gives up
     * @param samples samples seen
     * @param loss mean cross-entropy of the last step
     * @param worstBucket the running accuracy of the worst bucket on training samples, between 0 and 1
     * @param seconds since the training began
     */
    record State(String model, int step, int maxSteps, long samples, double loss, double worstBucket, double seconds) {

        /** Seconds until {@code maxSteps} at the present speed: the longest that it can still take. */
        public double secondsLeft() {
            return step == 0 ? Double.NaN : seconds / step * (maxSteps - step);
        }
    }
}
