package dev.touchstone.study.run;

import ai.djl.Device;
import dev.touchstone.ModelSummary;
import dev.touchstone.method.ChunkTuner;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.model.Devices;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.ProgressPrinter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Models of the store, trained if they are not in it. */
public final class StoredStudyModels implements StudyModels {

    private final ModelStore store;
    private final Function<TrainedModel, Explainer> explainers;
    private final Device device;
    private final long baseSeed;

    /** Models with the chunk sizes that were found for them. @param device {@code auto}, {@code cpu}, {@code gpu} or {@code gpu:N} */
    public StoredStudyModels(Path directory, String device, long baseSeed) {
        this(directory, device, baseSeed, tuned(new ChunkTuner(directory)));
    }

    /** Models with chunks of one size. */
    public StoredStudyModels(Path directory, String device, long baseSeed, int chunk) {
        this(directory, device, baseSeed, model -> new Explainer(model, chunk));
    }

    private StoredStudyModels(
            Path directory, String device, long baseSeed, Function<TrainedModel, Explainer> explainers) {
        this.store = new ModelStore(directory, ModelStore.Mode.STORE, ProgressPrinter.standard());
        this.explainers = explainers;
        this.device = Devices.choose(device);
        this.baseSeed = baseSeed;
    }

    private static Function<TrainedModel, Explainer> tuned(ChunkTuner tuner) {
        return model -> new Explainer(model, tuner);
    }

    @Override
    public StudyModel open(Scenario scenario, int seed) {
        try {
            TrainedModel model = store.obtain(scenario, seed, baseSeed, device);
            return new Stored(model, explainers.apply(model));
        } catch (ModelNotVerifiedException e) {
            throw new UnverifiedWorldException(e.getMessage(), e);
        }
    }

    private record Stored(TrainedModel model, Explainer explainer) implements StudyModel {

        @Override
        public ModelSummary summary() {
            return ModelSummary.of(model);
        }

        @Override
        public String device() {
            return model.device().toString();
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
        public List<Interactions> interact(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            return explainer.explainInteractions(method, batch, seeds);
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
