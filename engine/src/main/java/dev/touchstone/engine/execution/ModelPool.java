package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.Devices;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.ProgressPrinter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The models of one execution: the few that were used last stay open, the others are closed. */
final class ModelPool implements ModelSource, AutoCloseable {

    private static final int OPEN_AT_MOST = 4;

    private final EngineConfiguration configuration;
    private final Map<Key, PooledModel> open = new LinkedHashMap<>(16, 0.75f, true);

    /** Training again would only refuse again, at the same cost. */
    private final Map<Key, ModelNotVerifiedException> refused = new HashMap<>();

    ModelPool(EngineConfiguration configuration) {
        this.configuration = configuration;
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
        PooledModel known = open.get(key);
        if (known != null) {
            return known;
        }
        if (refused.containsKey(key)) {
            throw refused.get(key);
        }
        closeOldest();
        PooledModel model = new PooledModel(load(key, scenario), scenario, configuration.chunk());
        open.put(key, model);
        return model;
    }

    private TrainedModel load(Key key, Scenario scenario) {
        ModelStore store = new ModelStore(
                configuration.modelsDirectory().orElseGet(ModelStore::defaultDirectory),
                configuration.models(),
                ProgressPrinter.standard());
        try {
            return store.obtain(scenario, key.seed(), configuration.baseSeed(), Devices.choose(configuration.device()));
        } catch (ModelNotVerifiedException e) {
            refused.put(key, e);
            throw e;
        }
    }

    private void closeOldest() {
        if (open.size() >= OPEN_AT_MOST) {
            Key oldest = open.keySet().iterator().next();
            open.remove(oldest).model().close();
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(pooled -> pooled.model().close());
        open.clear();
    }

    private record PooledModel(TrainedModel model, Scenario scenario, int chunk) implements OpenModel {

        @Override
        public ModelSummary summary() {
            return new ModelSummary(
                    scenario.recipe().architecture().id(),
                    model.manifest().verification().worstBucket(),
                    model.manifest().verification().worstProbe(),
                    model.manifest().weightsSha256());
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, SampleBatch samples, SeedSource seeds) {
            return new Explainer(model, chunk).explain(method, samples, seeds);
        }
    }
}
