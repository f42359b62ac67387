package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.execution.Workload;
import dev.touchstone.engine.listener.ShardRecord;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;
import org.junit.platform.engine.support.hierarchical.Node;

/** The root: an execution begins and ends with it. */
public final class EngineNode extends EngineDescriptor implements Node<TouchstoneContext> {

    private volatile Optional<String> gpu = Optional.empty();
    private volatile Optional<ShardRecord> shard = Optional.empty();

    public EngineNode(UniqueId id) {
        super(id, "Touchstone");
    }

    /**
     * Says what scenarios lock to use the GPU. The tree knows it only now, since discovery asks no device, and is asked for its locks only
     * after this.
     *
     * @param resource the key of the lock; empty if nothing is to be locked
     */
    public void lockGpu(Optional<String> resource) {
        gpu = resource;
    }

    /** Says that its tests are a part of those that were found. */
    public void isPart(ShardRecord part) {
        shard = Optional.of(part);
    }

    Set<ExclusiveResource> gpu(LockMode mode) {
        return gpu.map(key -> Set.of(new ExclusiveResource(key, mode))).orElse(Set.of());
    }

    /** Of JUnit Platform 6.1: nothing is executed here, so tests that must be alone need not wait for it. */
    public boolean isGlobalReadLockRequired() {
        return false;
    }

    @Override
    public TouchstoneContext before(TouchstoneContext context) {
        context.begun(this);
        context.start(workload());
        return context;
    }

    private Workload workload() {
        int[] count = new int[2];
        accept(node -> {
            count[0] += node.isTest() ? 1 : 0;
            count[1] += node instanceof TouchstoneNode ours ? ours.runs() : 0;
        });
        return new Workload(count[0], count[1], shard);
    }

    @Override
    public void after(TouchstoneContext context) {
        context.close();
    }
}
