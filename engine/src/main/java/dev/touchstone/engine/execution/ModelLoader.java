package dev.touchstone.engine.execution;

import dev.touchstone.model.StopSignal;
import dev.touchstone.scenario.Scenario;

/** Where models that are not open come from. */
@FunctionalInterface
interface ModelLoader {

    /** @param again whether this execution has loaded it before, so that it must not be trained once more */
    CloseableModel load(Scenario scenario, int seed, boolean again);

    /** The same, for a run that may be told to stop while the model is trained. */
    default CloseableModel load(Scenario scenario, int seed, boolean again, StopSignal stop) {
        return load(scenario, seed, again);
    }
}
