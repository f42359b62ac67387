package dev.touchstone.study.andor.retraining;

import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.WholeTable;

/** How a network is trained on masked samples. */
final class MaskedTraining {

    /** Steps at most. Whole tables are learnt in less; what is not learnt by then would take all the steps that recipes allow. */
    private static final int STEPS = 1000;

    private MaskedTraining() {}

    /**
     * As on the whole samples, in {@value #STEPS} steps at most, but whatever it has learnt in the end is taken: masks may hide what decides, so no
     * accuracy is asked for, and training does not begin anew.
     *
     * @param whole the recipe of a logical world
     */
    static ModelRecipe of(ModelRecipe whole) {
        float loss = whole.wholeTable().orElseThrow().lossBelow();
        return new ModelRecipe(
                        whole.network(),
                        whole.batchSize(),
                        whole.peakLearningRate(),
                        whole.warmUpSteps(),
                        Math.min(STEPS, whole.cycleSteps()),
                        whole.cycles(),
                        0,
                        0)
                .withWholeTable(new WholeTable(loss, 0));
    }
}
