package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.ParallelSettings;
import dev.touchstone.engine.device.NativeThreads;
import java.util.Optional;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;

/**
 * What the nodes of one execution share. It lives as long as the execution and is reachable from no node.
 *
 * <p>A configuration that cannot be used is kept as the exception that each test class then fails with: runners tend to swallow
 * what an engine throws as a whole.
 */
public final class TouchstoneContext implements EngineExecutionContext, AutoCloseable {

    private final EngineExecutionListener events;
    private final Optional<ExecutionServices> services;
    private final Optional<ConfigurationException> fault;
    private final Optional<ScenarioScope> scope;

    private TouchstoneContext(
            EngineExecutionListener events,
            Optional<ExecutionServices> services,
            Optional<ConfigurationException> fault,
            Optional<ScenarioScope> scope) {
        this.events = events;
        this.services = services;
        this.fault = fault;
        this.scope = scope;
    }

    public static TouchstoneContext of(ExecutionRequest request) {
        EngineExecutionListener events = request.getEngineExecutionListener();
        try {
            EngineConfiguration configuration = EngineConfiguration.from(request.getConfigurationParameters());
            int tests = ParallelSettings.from(request.getConfigurationParameters())
                    .map(ParallelExecutionConfiguration::getParallelism)
                    .orElse(1);
            NativeThreads.settle(configuration.device().forks(), tests);
            return new TouchstoneContext(
                    events, Optional.of(ExecutionServices.of(configuration)), Optional.empty(), Optional.empty());
        } catch (ConfigurationException e) {
            return new TouchstoneContext(events, Optional.empty(), Optional.of(e), Optional.empty());
        }
    }

    /** Tells reporters that the execution begins. */
    public void start() {
        services.ifPresent(ExecutionServices::start);
    }

    /** The key of the lock that scenarios in parallel need to use the GPU; empty if there is nothing to lock. */
    public Optional<String> gpuToLock() {
        return services.filter(usable -> usable.configuration().parallel())
                .flatMap(usable -> usable.gpu().resource());
    }

    /** @throws ConfigurationException if a configuration value is not allowed */
    public void requireUsable() {
        fault.ifPresent(e -> {
            throw e;
        });
    }

    /** The same for what lies within a scenario. */
    public TouchstoneContext within(ScenarioScope inner) {
        return new TouchstoneContext(events, services, fault, Optional.of(inner));
    }

    /** The scenario that a test lies within. */
    public ScenarioScope scope() {
        return scope.orElseThrow();
    }

    /**
     * Why a scenario is not to be run here, if so.
     *
     * @throws IllegalStateException if it must not be skipped for that
     */
    public Optional<String> reasonToSkip(Conditions conditions) {
        return services.flatMap(
                usable -> conditions.reasonToSkip(usable.configuration().device(), GpuProbe::ofPyTorch));
    }

    ExecutionServices services() {
        requireUsable();
        return services.orElseThrow();
    }

    EngineExecutionListener events() {
        return events;
    }

    /** Frees the models, then tells reporters that the execution is over. */
    @Override
    public void close() {
        services.ifPresent(ExecutionServices::close);
    }
}
