package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Network;
import dev.touchstone.scenario.Scenario;

/** Which model is meant. Ids alone would mix up the scenarios, and the networks, of two test classes that use the same id. */
record ModelKey(String id, String specification, String recipe, Network network, int seed) {

    static ModelKey of(Scenario scenario, int seed) {
        return new ModelKey(
                scenario.id().value(),
                scenario.specification(),
                scenario.recipe().specification(),
                scenario.recipe().network(),
                seed);
    }
}
