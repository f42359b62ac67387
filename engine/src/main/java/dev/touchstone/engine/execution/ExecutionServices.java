package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.scenario.ScenarioCatalog;

/**
 * What runs of one execution need: the configuration, the models, the reporters, the standard scenarios, which are made once because each
 * takes glyphs or a truth table, and what supplies parameters.
 */
record ExecutionServices(
        EngineConfiguration configuration,
        ModelPool models,
        RunListeners listeners,
        ScenarioCatalog scenarios,
        ParameterServices parameters)
        implements AutoCloseable {

    static ExecutionServices of(EngineConfiguration configuration) {
        return new ExecutionServices(
                configuration,
                new ModelPool(StoredModels.of(configuration)),
                RunListeners.load(),
                StandardScenarios.catalog(),
                ParameterServices.load());
    }

    void start(String version, Workload work) {
        StartLine.log(version, configuration, work);
        listeners.executionStarted(configuration.outputDirectory());
    }

    @Override
    public void close() {
        try {
            models.close();
        } finally {
            finish();
        }
    }

    /** Tells reporters that the execution is over. */
    void finish() {
        listeners.executionFinished();
    }
}
