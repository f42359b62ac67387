package dev.touchstone.engine.listener;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an execution is known by before its first run.
 *
 * @param outputDirectory the root of all output, e.g. {@code target/touchstone}
 * @param settings those that decide what runs find, by their keys
 * @param shard the part of all tests that it has; empty for all of them
 */
public record ExecutionRecord(Path outputDirectory, Map<String, String> settings, Optional<ShardRecord> shard) {

    public ExecutionRecord {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }
}
