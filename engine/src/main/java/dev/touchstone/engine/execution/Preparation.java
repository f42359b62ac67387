package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.StopSignal;
import dev.touchstone.scenario.Scenario;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;

/** Puts the models that a test needs into the store, and calls nothing of the test. */
final class Preparation {

    private final ExecutionServices services;
    private final ScenarioPlan plan;

    Preparation(ExecutionServices services, ScenarioPlan plan) {
        this.services = services;
        this.plan = plan;
    }

    /**
     * Makes sure of the models of all seeds.
     *
     * @return what the test ends with: that it was not to run
     * @throws ModelNotVerifiedException if one did not learn the rule
     */
    TestAbortedException prepare() {
        Scenario scenario = ScenarioSupply.scenarioOf(plan, services.scenarios());
        return new TestAbortedException(IntStream.range(0, plan.seeds().count())
                .mapToObj(seed -> prepared(scenario, seed))
                .collect(Collectors.joining("; ", "touchstone.models=prepare runs no test: ", "")));
    }

    private String prepared(Scenario scenario, int seed) {
        long start = System.nanoTime();
        try (ModelLease lease = services.lending(StopSignal.NEVER).lease(scenario, seed)) {
            ModelSummary model = lease.model().summary();
            return String.format(
                    Locale.ROOT,
                    "model %s of %s, seed %d, is there after %.1f s",
                    model.architecture(),
                    scenario.id(),
                    seed,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
