package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;

/** What runs of one execution need: the configuration, the models and the reporters. */
record ExecutionServices(EngineConfiguration configuration, ModelPool models, RunListeners listeners)
        implements AutoCloseable {

    static ExecutionServices of(EngineConfiguration configuration) {
        return new ExecutionServices(configuration, new ModelPool(StoredModels.of(configuration)), RunListeners.load());
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
            listeners.executionFinished();
        }
    }
}
