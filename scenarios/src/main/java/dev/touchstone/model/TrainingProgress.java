package dev.touchstone.model;

/** Hears how a training goes. */
public interface TrainingProgress {

    /** Hears nothing. */
    TrainingProgress SILENT = state -> {};

    /** Called after each step, on the training thread. What it throws ends the training. */
    void step(State state);

    /** Called before each bucket and each probe of a verification, on the training thread. What it throws ends the training. */
    default void verifying() {}

    /** Called once, when training ends, verified or not. */
    default void finished(State state) {}

    /** This progress for a training that ends, and keeps nothing, when it is told to stop. */
    default TrainingProgress until(StopSignal stop) {
        TrainingProgress told = this;
        return new TrainingProgress() {
            @Override
            public void step(State state) {
                told.step(state);
                stop.check();
            }

            @Override
            public void verifying() {
                told.verifying();
                stop.check();
            }

            @Override
            public void finished(State state) {
                told.finished(state);
            }
        };
    }

    /**
     * Where a training stands.
     *
     * @param model what is trained, e.g. {@code textbox/complex-cr4 (complex-cnn, seed 0)}
     * @param step steps done
     * @param cycleSteps steps of one cycle of the recipe; most trainings end in the first
     * @param samples samples seen
     * @param loss mean cross-entropy of the last step
     * @param worstBucket the running accuracy of the worst bucket on training samples, between 0 and 1
     * @param seconds since the training began
     */
    record State(
            String model, int step, int cycleSteps, long samples, double loss, double worstBucket, double seconds) {

        /** Seconds until the present cycle ends, at the present speed; a model that verifies ends it earlier. */
        public double secondsLeft() {
            int left = (cycleSteps - step % cycleSteps) % cycleSteps;
            return seconds / step * left;
        }
    }
}
