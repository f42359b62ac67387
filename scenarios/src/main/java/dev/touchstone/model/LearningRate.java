package dev.touchstone.model;

import ai.djl.training.tracker.Tracker;
import dev.touchstone.scenario.ModelRecipe;

/** The rate of each step: see {@link ModelRecipe}. */
record LearningRate(ModelRecipe recipe) implements Tracker {

    /** @param update the number of the update, from 1, as DJL's optimisers count */
    @Override
    public float getNewValue(int update) {
        if (update <= recipe.warmUpSteps()) {
            return recipe.peakLearningRate() * update / recipe.warmUpSteps();
        }
        int step = (update - 1) % recipe.cycleSteps();
        int warmUp = update <= recipe.cycleSteps() ? recipe.warmUpSteps() : 0;
        double done = (double) (step - warmUp) / (recipe.cycleSteps() - warmUp);
        return (float) (recipe.peakLearningRate() * 0.5 * (1 + Math.cos(Math.PI * done)));
    }
}
