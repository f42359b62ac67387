package dev.touchstone.report.summary;

import dev.touchstone.report.Versions;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that results depend on beside the tests themselves; equal provenance and models, equal results.
 *
 * @param versions what it ran on
 * @param machine where models ran
 * @param settings those that decide what runs find, by their keys
 */
public record Provenance(Versions versions, Machine machine, Map<String, String> settings) {

    public Provenance {
        settings = new TreeMap<>(settings);
    }
}
