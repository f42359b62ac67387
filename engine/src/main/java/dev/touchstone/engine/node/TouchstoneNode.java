package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** A node below the engine's: names, tags with those of the nodes around it, and the reason to skip it. */
public abstract class TouchstoneNode extends AbstractTestDescriptor implements Node<TouchstoneContext> {

    private final NodeDetails details;

    TouchstoneNode(NodeDetails details) {
        super(details.id(), details.displayName(), details.source());
        this.details = details;
    }

    final NodeDetails details() {
        return details;
    }

    /** What looks wrong about it, to be reported by discovery. */
    public final List<String> warnings() {
        return details.warnings();
    }

    /** How many times it calls a scenario method, by itself. */
    int runs() {
        return 0;
    }

    /** With what it stays together when tests are shared out among machines; by itself if it runs no method. */
    public Unit unit() {
        return new Unit("none", getUniqueId().toString());
    }

    /** Its place among its siblings if these are listed, from 0. */
    public int index() {
        return 0;
    }

    /** The ids of all that lies directly below it, whether it is in the tree or not; empty if that is nothing, or classes know it. */
    public List<UniqueId> partIds() {
        return List.of();
    }

    /** What lies below it under one of its {@link #partIds}, to be added to this node. */
    public Optional<TouchstoneNode> part(UniqueId id) {
        return Optional.empty();
    }

    /** The ids of all tests among its parts and theirs, in their order. */
    public final List<UniqueId> testIds() {
        List<UniqueId> ids = new ArrayList<>();
        for (UniqueId id : partIds()) {
            TouchstoneNode part = part(id).orElseThrow();
            ids.addAll(part.isTest() ? List.of(id) : part.testIds());
        }
        return ids;
    }

    /** Filters look at the tags of leaves only, so a leaf has those of all nodes around it. */
    @Override
    public final Set<TestTag> getTags() {
        Set<TestTag> tags = new LinkedHashSet<>(details.tags());
        getParent().ifPresent(parent -> tags.addAll(parent.getTags()));
        return tags;
    }

    @Override
    public final String getLegacyReportingName() {
        return details.legacyName();
    }

    @Override
    public final SkipResult shouldBeSkipped(TouchstoneContext context) {
        return details.skipReason()
                .or(context::reasonToGiveUp)
                .or(() -> reasonToSkip(context))
                .map(SkipResult::skip)
                .orElseGet(SkipResult::doNotSkip);
    }

    @Override
    public final void around(TouchstoneContext context, Invocation<TouchstoneContext> invocation) throws Exception {
        context.begun(this);
        invocation.invoke(context);
    }

    @Override
    public final void nodeFinished(TouchstoneContext context, TestDescriptor node, TestExecutionResult result) {
        context.done(node);
    }

    @Override
    public final void nodeSkipped(TouchstoneContext context, TestDescriptor node, SkipResult result) {
        context.done(node);
    }

    /** Why it is not to be run here, if so. */
    Optional<String> reasonToSkip(TouchstoneContext context) {
        return Optional.empty();
    }
}
