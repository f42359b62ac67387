package dev.touchstone.study.run;

import dev.touchstone.scenario.Scenario;

/** Where a study gets its models from. */
@FunctionalInterface
public interface StudyModels {

    /**
     * The model of a scenario; the caller closes it.
     *
     * @param seed index of the model seed, from 0
     * @throws UnverifiedWorldException if it did not learn the scenario's rule
     */
    StudyModel open(Scenario scenario, int seed);
}
