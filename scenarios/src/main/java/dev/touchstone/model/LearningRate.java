package dev.touchstone.model;

import ai.djl.training.tracker.Tracker;
import dev.touchstone.scenario.ModelRecipe;

/** The rate of each step: see {@link ModelRecipe}. */
record LearningRate(ModelRecipe recipe) implements Tracker {

    @Override
    public float getNewValue(int update) {
        if (update < recipe.warmUpSteps()) {
            return recipe.peakLearningRate() * (update + 1) / recipe.warmUpSteps();
        }
        int step = update % recipe.cycleSteps();
        int warmUp = update < recipe.cycleSteps() ? recipe.warmUpSteps() : 0;
        double done = (double) (step - warmUp) / (recipe.cycleSteps() - warmUp);
        return (float) (recipe.peakLearningRate() * 0.5 * (1 + Math.cos(Math.PI * done)));
    }
}
