package dev.touchstone.engine.execution;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import java.lang.reflect.Parameter;
import java.nio.file.Path;

/** What the methods around all runs of a scenario are called with. */
record ScenarioArguments(ScenarioPlan plan, ScenarioCatalog standard, SeedSource seeds, Path directory)
        implements Arguments {

    @Override
    public Object of(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == Scenario.class) {
            return ScenarioSupply.scenarioOf(plan, standard);
        }
        if (type == SeedSource.class) {
            return seeds;
        }
        if (type == Path.class) {
            return OutputDirectories.created(directory);
        }
        throw new ParameterException("a parameter of type " + type.getName() + " cannot be supplied; known are "
                + ParameterKinds.knownOfScenarios());
    }
}
