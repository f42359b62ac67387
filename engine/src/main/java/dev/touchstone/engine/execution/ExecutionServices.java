package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.device.DeviceChoice;
import dev.touchstone.engine.device.GpuSharing;
import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.shard.BazelStatus;
import dev.touchstone.method.MethodServices;
import dev.touchstone.model.StopSignal;
import dev.touchstone.scenario.ScenarioCatalog;

/**
 * What runs of one execution need: the configuration, the models, the GPU that these may run on, the reporters, the standard scenarios,
 * which are made once because each takes glyphs or a truth table, what supplies parameters, what was recorded of earlier runs, and the methods that are
 * services.
 */
record ExecutionServices(
        EngineConfiguration configuration,
        ModelPool models,
        GpuSharing gpu,
        RunListeners listeners,
        ScenarioCatalog scenarios,
        ParameterServices parameters,
        Ratchets ratchets,
        MethodServices methods)
        implements AutoCloseable {

    static ExecutionServices of(EngineConfiguration configuration) {
        DeviceChoice device = new DeviceChoice(configuration.device().name());
        StoredModels stored = StoredModels.of(configuration, device);
        return new ExecutionServices(
                configuration,
                new ModelPool(stored),
                new GpuSharing(device, configuration.device().scope(), stored.directory()),
                RunListeners.load(),
                StandardScenarios.catalog(),
                ParameterServices.load(),
                Ratchets.of(configuration),
                MethodServices.load());
    }

    /** Where a run gets its model from. @param stop says when it need not wait for it any more */
    ModelSource lending(StopSignal stop) {
        return new ModelsOnDevice((scenario, seed) -> models.lease(scenario, seed, stop), gpu);
    }

    void start(String version, Workload work) {
        StartLine.log(version, configuration, work);
        if (configuration.shard().isPresent()) {
            BazelStatus.touch(System.getenv());
        }
        listeners.executionStarted(
                new ExecutionRecord(configuration.outputDirectory(), configuration.decisive(), work.shard()));
    }

    @Override
    public void close() {
        try {
            models.close();
        } finally {
            finish();
        }
    }

    /** Writes what is to be recorded, and tells reporters that the execution is over. */
    void finish() {
        try {
            ratchets.finish();
        } finally {
            listeners.executionFinished();
        }
    }
}
