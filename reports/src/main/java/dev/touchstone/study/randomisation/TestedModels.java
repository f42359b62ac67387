package dev.touchstone.study.randomisation;

import dev.touchstone.scenario.Scenario;

/** Where the study gets its models from. */
@FunctionalInterface
interface TestedModels {

    /**
     * The model of a scenario; the caller closes it.
     *
     * @throws dev.touchstone.study.run.UnverifiedWorldException if it did not learn the scenario's rule
     */
    OpenTestedModel open(Scenario scenario);
}
