package dev.touchstone.engine;

import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.config.ParallelSettings;
import dev.touchstone.engine.discovery.Discovery;
import dev.touchstone.engine.discovery.JUnitParts;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.node.EngineNode;
import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;

/**
 * Runs the scenarios of test classes: one test for each {@link dev.touchstone.SaliencyScenario} and method under test. Found by
 * the JUnit Platform through {@link java.util.ServiceLoader}. Has no state.
 */
public final class SaliencyTestEngine extends HierarchicalTestEngine<TouchstoneContext> {

    /** The engine's id, as in {@code [engine:touchstone]}. */
    public static final String ID = "touchstone";

    /** What the platform takes for the version of classes without a manifest. */
    private static final String NO_MANIFEST = "DEVELOPMENT";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Optional<String> getGroupId() {
        return Optional.of("dev.touchstone");
    }

    @Override
    public Optional<String> getArtifactId() {
        return Optional.of("touchstone-engine");
    }

    /** That of the jar's manifest. */
    private String version() {
        return getVersion().filter(told -> !told.equals(NO_MANIFEST)).orElse("development");
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        JUnitParts.check();
        return Discovery.discover(request, uniqueId);
    }

    /** Threads for tests in parallel if the configuration asks for them, and can be used; each class tells if it cannot. */
    @Override
    protected HierarchicalTestExecutorService createExecutorService(ExecutionRequest request) {
        try {
            return ParallelSettings.from(request.getConfigurationParameters())
                    .map(ParallelExecutors::of)
                    .orElseGet(() -> super.createExecutorService(request));
        } catch (ConfigurationException toldByEachClass) {
            return super.createExecutorService(request);
        }
    }

    @Override
    protected TouchstoneContext createExecutionContext(ExecutionRequest request) {
        TouchstoneContext context = TouchstoneContext.of(request, version());
        if (request.getRootTestDescriptor() instanceof EngineNode root) {
            root.lockGpu(context.gpuToLock());
        }
        return context;
    }
}
