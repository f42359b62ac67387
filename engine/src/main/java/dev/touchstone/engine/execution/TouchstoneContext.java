package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.ParallelSettings;
import dev.touchstone.engine.device.NativeThreads;
import java.util.Optional;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;

/**
 * What the nodes of one execution share. It lives as long as the execution and is reachable from no node.
 *
 * <p>A configuration that cannot be used is kept as the exception that each test class then fails with: runners tend to swallow
 * what an engine throws as a whole.
 */
public final class TouchstoneContext implements EngineExecutionContext, AutoCloseable {

    private final String version;
    private final EngineExecutionListener events;
    private final Optional<ExecutionServices> services;
    private final Optional<ConfigurationException> fault;
    private final Optional<ScenarioScope> scope;
    private final ExecutionControl control;

    private TouchstoneContext(
            String version,
            EngineExecutionListener events,
            Optional<ExecutionServices> services,
            Optional<ConfigurationException> fault,
            Optional<ScenarioScope> scope,
            ExecutionControl control) {
        this.version = version;
        this.events = events;
        this.services = services;
        this.fault = fault;
        this.scope = scope;
        this.control = control;
    }

    /** @param version of the engine */
    public static TouchstoneContext of(ExecutionRequest request, String version) {
        EngineExecutionListener events = request.getEngineExecutionListener();
        try {
            EngineConfiguration configuration = EngineConfiguration.from(request.getConfigurationParameters());
            int tests = ParallelSettings.from(request.getConfigurationParameters())
                    .map(ParallelExecutionConfiguration::getParallelism)
                    .orElse(1);
            NativeThreads.settle(configuration.device().forks(), tests);
            ExecutionServices services = ExecutionServices.of(configuration);
            return new TouchstoneContext(
                    version,
                    events,
                    Optional.of(services),
                    Optional.empty(),
                    Optional.empty(),
                    ExecutionControl.of(request, services::finish));
        } catch (ConfigurationException e) {
            return new TouchstoneContext(
                    version,
                    events,
                    Optional.empty(),
                    Optional.of(e),
                    Optional.empty(),
                    ExecutionControl.of(request, () -> {}));
        }
    }

    /** Tells people and reporters that the execution begins. */
    public void start(Workload work) {
        control.begin();
        services.ifPresent(usable -> usable.start(version, work));
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
        return new TouchstoneContext(version, events, services, fault, Optional.of(inner), control);
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

    /** Why no more tests run in this JVM, if so. */
    public Optional<String> reasonToGiveUp() {
        return control.runs().givenUp();
    }

    /** A node was reported as started. */
    public void begun(TestDescriptor node) {
        control.nodes().begun(node);
    }

    /** A node is about to be reported as finished or skipped. */
    public void done(TestDescriptor node) {
        control.nodes().done(node);
    }

    ExecutionControl control() {
        return control;
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
        control.exit().end();
        services.ifPresent(ExecutionServices::close);
    }
}
