package dev.touchstone.model.randomisation;

import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.model.UntrainedModels;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.List;

/** Models to be randomised, small ones of the logical worlds. */
final class Samples {

    static final SeedSource SEEDS = SeedSource.of(1).child("copies");

    private Samples() {}

    private static Scenario world(LogicNetwork network) {
        String suffix = network.suffix().isEmpty() ? "" : "/" + network.suffix();
        return new ScenarioCatalog(Andor.with(network)).get(Andor.TWO_IN_BINARY_XOR + suffix);
    }

    /** Trained; with batch normalisations. */
    static TrainedModel cnn() {
        return TrainedModels.of(world(LogicNetwork.CNN));
    }

    /** Trained; without a class token. */
    static TrainedModel transformer() {
        return TrainedModels.of(world(LogicNetwork.TRANSFORMER));
    }

    /** Not trained. */
    static TrainedModel transformerWithToken() {
        return UntrainedModels.of(world(LogicNetwork.TRANSFORMER_CLS));
    }

    static List<ParameterGroup> blocks(TrainedModel model) {
        return ParameterGroups.of(model, Granularity.BLOCKS);
    }

    /** Everything random, running statistics reset. */
    static RandomisedModel fully(TrainedModel model, Randomiser randomiser) {
        return RandomisedCopies.of(model, new Randomisation(blocks(model), randomiser, BufferPolicy.RESET, 0), SEEDS);
    }

    static ModelParameter parameter(TrainedModel model, String name) {
        return model.parameters().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
