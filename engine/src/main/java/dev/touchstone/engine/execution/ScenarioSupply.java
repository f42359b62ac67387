package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import java.util.Optional;

/** Gets the scenario of a plan. */
final class ScenarioSupply {

    private ScenarioSupply() {}

    /** @throws IllegalStateException if the class supplies none, or one of another id */
    static Scenario scenarioOf(ScenarioPlan plan, ScenarioCatalog standard) {
        Optional<SuppliedMember> own = plan.ownScenario();
        if (own.isEmpty()) {
            return standard.get(plan.scenario());
        }
        if (!(own.get().read(null) instanceof Scenario scenario)) {
            throw new IllegalStateException(own.get() + ", the @ScenarioUnderTest, gave null");
        }
        if (!scenario.id().value().equals(plan.scenario())) {
            throw new IllegalStateException(
                    "%s, the @ScenarioUnderTest(\"%s\"), holds the scenario '%s'; make the ids equal"
                            .formatted(own.get(), plan.scenario(), scenario.id()));
        }
        return scenario;
    }
}
