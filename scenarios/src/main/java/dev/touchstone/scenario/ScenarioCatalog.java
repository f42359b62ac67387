package dev.touchstone.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scenarios by id. */
public final class ScenarioCatalog {

    private final Map<String, Scenario> scenarios = new TreeMap<>();

    /** @throws IllegalArgumentException if two scenarios have the same id */
    public ScenarioCatalog(Collection<? extends Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            if (this.scenarios.put(scenario.id().value(), scenario) != null) {
                throw new IllegalArgumentException("two scenarios have the id " + scenario.id());
            }
        }
    }

    public Optional<Scenario> find(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /** The scenario with this id. @throws IllegalArgumentException with the known ids if there is none */
    public Scenario get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "there is no scenario '" + id + "'; known are " + String.join(", ", ids())));
    }

    /** All ids, sorted. */
    public Collection<String> ids() {
        return Collections.unmodifiableCollection(scenarios.keySet());
    }
}
