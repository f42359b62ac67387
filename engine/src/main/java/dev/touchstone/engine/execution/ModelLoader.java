package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Scenario;

/** Where models that are not open come from. */
@FunctionalInterface
interface ModelLoader {

    /** @param again whether this execution has loaded it before, so that it must not be trained once more */
    CloseableModel load(Scenario scenario, int seed, boolean again);
}
