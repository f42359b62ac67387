package dev.touchstone.engine.execution;

import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The models of one execution: the few that were used last stay open, the others are closed. */
final class ModelPool implements ModelSource, AutoCloseable {

    static final int OPEN_AT_MOST = 4;

    private final Loader loader;
    private final Map<Key, CloseableModel> open = new LinkedHashMap<>(16, 0.75f, true);

    /** Training again would only refuse again, at the same cost. */
    private final Map<Key, ModelNotVerifiedException> refused = new HashMap<>();

    private final Set<Key> loaded = new HashSet<>();

    ModelPool(Loader loader) {
        this.loader = loader;
    }

    /** Where models that are not open come from. */
    @FunctionalInterface
    interface Loader {

        /** @param again whether this execution has loaded it before, so that it must not be trained once more */
        CloseableModel load(Scenario scenario, int seed, boolean again);
    }

    /** Ids alone would mix up the scenarios of two test classes that use the same id. */
    private record Key(String id, String specification, String recipe, int seed) {}

    @Override
    public synchronized OpenModel obtain(Scenario scenario, int seed) {
        Key key = new Key(
                scenario.id().value(),
                scenario.specification(),
                scenario.recipe().specification(),
                seed);
        CloseableModel model = open.get(key);
        return model == null ? load(key, scenario) : model;
    }

    private CloseableModel load(Key key, Scenario scenario) {
        if (refused.containsKey(key)) {
            throw refused.get(key);
        }
        if (open.size() >= OPEN_AT_MOST) {
            open.remove(open.keySet().iterator().next()).close();
        }
        try {
            CloseableModel model = loader.load(scenario, key.seed(), loaded.contains(key));
            loaded.add(key);
            open.put(key, model);
            return model;
        } catch (ModelNotVerifiedException e) {
            refused.put(key, e);
            throw e;
        }
    }

    /** Closes all, even if closing one fails, and throws the first failure. */
    @Override
    public synchronized void close() {
        List<RuntimeException> failures = new ArrayList<>();
        for (CloseableModel model : open.values()) {
            try {
                model.close();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        open.clear();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
