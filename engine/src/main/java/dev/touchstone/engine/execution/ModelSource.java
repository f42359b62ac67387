package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Scenario;

/** Where runs get their models from. */
@FunctionalInterface
interface ModelSource {

    /**
     * The model of a scenario and seed. It may be closed by the next call, so ask again instead of keeping it.
     *
     * @throws dev.touchstone.model.ModelNotVerifiedException if it did not learn the rule
     */
    OpenModel obtain(Scenario scenario, int seed);
}
