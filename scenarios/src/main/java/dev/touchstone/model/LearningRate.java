package dev.touchstone.model;

import ai.djl.training.tracker.Tracker;
import dev.touchstone.scenario.ModelRecipe;

/** Linear warm-up to the peak, then a cosine to zero at the last step. */
record LearningRate(ModelRecipe recipe) implements Tracker {

    @Override
    public float getNewValue(int update) {
        if (update < recipe.warmUpSteps()) {
            return recipe.peakLearningRate() * (update + 1) / recipe.warmUpSteps();
        }
        double done = (double) (update - recipe.warmUpSteps()) / (recipe.maxSteps() - recipe.warmUpSteps());
        return (float) (recipe.peakLearningRate() * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, done))));
    }
}
