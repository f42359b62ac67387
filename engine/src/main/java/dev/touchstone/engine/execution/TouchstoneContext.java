package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.config.EngineConfiguration;
import java.util.Optional;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

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

    private TouchstoneContext(
            EngineExecutionListener events,
            Optional<ExecutionServices> services,
            Optional<ConfigurationException> fault) {
        this.events = events;
        this.services = services;
        this.fault = fault;
    }

    public static TouchstoneContext of(ExecutionRequest request) {
        EngineExecutionListener events = request.getEngineExecutionListener();
        try {
            EngineConfiguration configuration = EngineConfiguration.from(request.getConfigurationParameters());
            return new TouchstoneContext(events, Optional.of(ExecutionServices.of(configuration)), Optional.empty());
        } catch (ConfigurationException e) {
            return new TouchstoneContext(events, Optional.empty(), Optional.of(e));
        }
    }

    /** Tells reporters that the execution begins. */
    public void start() {
        services.ifPresent(ExecutionServices::start);
    }

    /** @throws ConfigurationException if a configuration value is not allowed */
    public void requireUsable() {
        fault.ifPresent(e -> {
            throw e;
        });
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
