package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Scenario;

/** Where runs get their models from. Threads may share it. */
@FunctionalInterface
interface ModelSource {

    /**
     * Lends the model of a scenario and seed.
     *
     * @throws dev.touchstone.model.ModelNotVerifiedException if it did not learn the rule
     */
    ModelLease lease(Scenario scenario, int seed);
}
