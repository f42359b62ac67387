package dev.touchstone.model.randomisation;

import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.ParameterKind;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies of trained models with random parameters. Each parameter is drawn from a stream of its own, named by the replicate and the
 * parameter: no two layers get the same values, and a fully random model is the same whichever way a cascade came to it.
 */
public final class RandomisedCopies {

    private RandomisedCopies() {}

    /**
     * A new model on the same device; the given one stays as it is.
     *
     * @throws IllegalArgumentException naming a parameter of the groups that the model does not have
     * @throws IllegalStateException naming the model if its weights are no longer those that it was made with
     */
    public static RandomisedModel of(TrainedModel model, Randomisation what, SeedSource seeds) {
        List<ModelParameter> chosen = chosen(model, what.groups());
        Map<String, Tensor> trained = model.weights();
        Map<String, Tensor> values = new HashMap<>(trained);
        SeedSource own = seeds.child("randomised", what.replicate());
        for (ModelParameter parameter : chosen) {
            values.computeIfPresent(
                    parameter.name(), (name, tensor) -> randomised(model, what, parameter, tensor, own));
        }
        TrainedModel copy = Copies.of(model, values);
        if (what.buffers() == BufferPolicy.RECALIBRATE) {
            copy = recalibrated(copy, values, chosen);
        }
        return counted(copy, chosen, trained);
    }

    private static List<ModelParameter> chosen(TrainedModel model, List<ParameterGroup> groups) {
        Set<String> names = new HashSet<>();
        groups.forEach(group -> names.addAll(group.parameters()));
        List<ModelParameter> chosen = model.parameters().stream()
                .filter(parameter -> names.remove(parameter.name()))
                .toList();
        if (!names.isEmpty()) {
            throw new IllegalArgumentException("the network " + model.network() + " has no parameters named "
                    + names.stream().sorted().toList() + "; take the groups that ParameterGroups lists for it");
        }
        return chosen;
    }

    private static Tensor randomised(
            TrainedModel model, Randomisation what, ModelParameter parameter, Tensor trained, SeedSource own) {
        if (parameter.kind().isTrainable()) {
            return Tensor.of(
                    NewValues.of(what.randomiser(), model, parameter, trained.values(), own.random(parameter.name())),
                    trained.shape());
        }
        return what.buffers() == BufferPolicy.RESET ? reset(parameter, trained) : trained;
    }

    private static Tensor reset(ModelParameter parameter, Tensor trained) {
        float[] values = new float[trained.size()];
        Arrays.fill(values, parameter.kind() == ParameterKind.RUNNING_VARIANCE ? 1 : 0);
        return Tensor.of(values, trained.shape());
    }

    private static TrainedModel recalibrated(
            TrainedModel copy, Map<String, Tensor> values, List<ModelParameter> chosen) {
        try (copy) {
            Map<String, Tensor> measured = new HashMap<>(values);
            measured.putAll(RunningStatistics.measured(copy, chosen));
            return copy.withWeights(measured);
        }
    }

    private static RandomisedModel counted(
            TrainedModel copy, List<ModelParameter> chosen, Map<String, Tensor> trained) {
        Map<String, Tensor> random = copy.weights();
        long scalars = 0;
        long changed = 0;
        for (ModelParameter parameter : chosen) {
            if (parameter.kind().isTrainable()) {
                scalars += parameter.size();
                changed += differing(random.get(parameter.name()), trained.get(parameter.name()));
            }
        }
        return new RandomisedModel(copy, scalars, changed);
    }

    private static long differing(Tensor random, Tensor trained) {
        long differing = 0;
        for (int i = 0; i < trained.size(); i++) {
            if (random.get(i) != trained.get(i)) {
                differing++;
            }
        }
        return differing;
    }
}
