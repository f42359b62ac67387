package dev.touchstone.engine.execution;

import dev.touchstone.engine.listener.ShardRecord;
import java.util.Optional;

/**
 * How much an execution has to do.
 *
 * @param tests all that it reports
 * @param runs one for each model seed of each test, at most
 * @param shard the part of all tests that these are; empty for all of them
 */
public record Workload(int tests, int runs, Optional<ShardRecord> shard) {

    /** All tests that there are. */
    Workload(int tests, int runs) {
        this(tests, runs, Optional.empty());
    }
}
