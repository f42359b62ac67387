package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioPlan;
import java.util.List;
import java.util.Optional;

/**
 * What discovery read of a suite of a gate.
 *
 * @param details of its node
 * @param scenarios its scenario methods, in their order
 */
public record SuitePart(NodeDetails details, List<LibraryScenario> scenarios) {

    /** The last segment of its id. */
    public static final String SEGMENT = "suite";

    public SuitePart {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * A scenario method of the suite.
     *
     * @param details of its node
     * @param plan to be used if there is no fault
     * @param fault why it cannot run, as its node says it
     */
    public record LibraryScenario(NodeDetails details, ScenarioPlan plan, Optional<String> fault) {

        /** The last segment of its id. */
        public static final String SEGMENT = "library";
    }
}
