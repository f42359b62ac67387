package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.lang.reflect.Parameter;
import java.nio.file.Path;

/** What the methods around a run, and the scenario method itself, are called with. */
record RunArguments(SaliencyRun run, SeedSource seeds, Path directory, ParameterServices services)
        implements Arguments {

    @Override
    public Object of(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == SaliencyRun.class) {
            return run;
        }
        if (type == Scenario.class) {
            return run.scenario();
        }
        if (type == Sampling.class) {
            return run.sampling();
        }
        if (type == ModelSummary.class) {
            return run.model();
        }
        if (type == SeedSource.class) {
            return seeds;
        }
        return type == Path.class ? OutputDirectories.created(directory) : services.resolve(parameter, run);
    }
}
