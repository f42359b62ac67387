package dev.touchstone.engine.execution;

import ai.djl.Device;
import dev.touchstone.ModelSummary;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.device.DeviceChoice;
import dev.touchstone.method.ChunkTuner;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MethodWatch;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.ProgressPrinter;
import dev.touchstone.model.StopSignal;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.TrainedModelCopies;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.ShuffledLabels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Gets models from the store, onto the configured device; the caller closes them. */
record StoredModels(EngineConfiguration configuration, DeviceChoice device, Path directory, ChunkTuner tuner)
        implements ModelLoader {

    static StoredModels of(EngineConfiguration configuration, DeviceChoice device) {
        Path directory = configuration.modelsDirectory().orElseGet(ModelStore::defaultDirectory);
        return new StoredModels(configuration, device, directory, new ChunkTuner(directory));
    }

    @Override
    public CloseableModel load(Scenario scenario, int seed, boolean again) {
        return load(scenario, seed, again, StopSignal.NEVER);
    }

    @Override
    public CloseableModel load(Scenario scenario, int seed, boolean again, StopSignal stop) {
        TrainedModel model = obtain(
                scenario,
                seed,
                again ? ModelStore.Mode.STORE : configuration.models().mode(),
                stop);
        return new StoredModel(
                model,
                explainer(model),
                this::explainer,
                asked -> replicate ->
                        obtain(new ShuffledLabels(scenario, replicate), seed, ModelStore.Mode.STORE, asked),
                StopSignal.NEVER);
    }

    private TrainedModel obtain(Scenario scenario, int seed, ModelStore.Mode mode, StopSignal stop) {
        return new ModelStore(directory, mode, ProgressPrinter.standard().until(stop))
                .obtain(scenario, seed, configuration.seed().ofModels(), device.get());
    }

    private Explainer explainer(TrainedModel model) {
        return configuration.chunk().isPresent()
                ? new Explainer(model, configuration.chunk().getAsInt())
                : new Explainer(model, tuner);
    }

    private record StoredModel(
            TrainedModel model,
            Explainer explainer,
            Function<TrainedModel, Explainer> explainers,
            Function<StopSignal, IntFunction<TrainedModel>> retrained,
            StopSignal stop)
            implements CloseableModel {

        @Override
        public ModelSummary summary() {
            return ModelSummary.of(model);
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            return explainer.target(samples);
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
            return explainer.explain(method, batch, seeds);
        }

        @Override
        public List<Interactions> explainInteractions(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            return explainer.explainInteractions(method, batch, seeds);
        }

        @Override
        public ModelCopies copies(SaliencyMethod method, List<Sample> samples, SeedSource seeds) {
            return new TrainedModelCopies(model, explainers, method, samples, seeds, retrained.apply(stop));
        }

        @Override
        public OpenModel until(StopSignal asked) {
            return with(each -> each.until(asked), asked);
        }

        @Override
        public Optional<String> ownDevice() {
            return Optional.of(model.device()).filter(Device::isGpu).map(Device::toString);
        }

        @Override
        public OpenModel watchedBy(MethodWatch run) {
            return with(each -> each.watchedBy(run), stop);
        }

        /** The same, but all of its explainers are changed so. */
        private StoredModel with(UnaryOperator<Explainer> change, StopSignal asked) {
            return new StoredModel(model, change.apply(explainer), explainers.andThen(change), retrained, asked);
        }

        @Override
        public Optional<String> harm() {
            return model.harm();
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
