package dev.touchstone.study.randomisation;

import ai.djl.Device;
import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explainer;
import dev.touchstone.model.Devices;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.ProgressPrinter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.meta.Occasion;
import dev.touchstone.randomisation.meta.TestedModel;
import dev.touchstone.randomisation.meta.TrainedTestedModel;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.study.run.UnverifiedWorldException;
import java.nio.file.Path;
import java.util.function.Function;

/** Models of the store, trained if they are not in it. */
final class StoredTestedModels implements TestedModels {

    private final ModelStore store;
    private final Device device;
    private final long baseSeed;

    /** @param device {@code auto}, {@code cpu}, {@code gpu} or {@code gpu:N} */
    StoredTestedModels(Path directory, String device, long baseSeed) {
        this.store = new ModelStore(directory, ModelStore.Mode.STORE, ProgressPrinter.standard());
        this.device = Devices.choose(device);
        this.baseSeed = baseSeed;
    }

    @Override
    public OpenTestedModel open(Scenario scenario) {
        try {
            TrainedModel model = store.obtain(scenario, 0, baseSeed, device);
            return new Stored(model, new TrainedTestedModel(scenario, model, Explainer::new));
        } catch (ModelNotVerifiedException e) {
            throw new UnverifiedWorldException(e.getMessage(), e);
        }
    }

    private record Stored(TrainedModel model, TestedModel tested) implements OpenTestedModel {

        @Override
        public ModelSummary summary() {
            return ModelSummary.of(model);
        }

        @Override
        public String device() {
            return model.device().toString();
        }

        @Override
        public String world() {
            return tested.world();
        }

        @Override
        public String blind() {
            return tested.blind();
        }

        @Override
        public <T> T ask(String method, int inputs, Occasion occasion, Function<ModelCopies, T> question) {
            return tested.ask(method, inputs, occasion, question);
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
