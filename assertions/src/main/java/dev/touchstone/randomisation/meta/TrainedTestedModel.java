package dev.touchstone.randomisation.meta;

import dev.touchstone.method.Explainer;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.randomisation.PerturbedCopies;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.TrainedModelCopies;
import dev.touchstone.scenario.BucketsInTurn;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.function.Function;

/**
 * A trained model. Without a perturbation an occasion asks about the samples and random models of an assertion with its base seed. What is
 * perturbed is so for the trained model's maps and for those of random models alike: both are of the same inputs.
 *
 * @param model the caller's
 * @param explainers what runs methods on a model
 */
public record TrainedTestedModel(Scenario scenario, TrainedModel model, Function<TrainedModel, Explainer> explainers)
        implements TestedModel {

    @Override
    public String world() {
        return scenario.id().value();
    }

    @Override
    public String blind() {
        return KnownMethod.blind(scenario.inputShape()).get(0);
    }

    @Override
    public <T> T ask(String method, int inputs, Occasion occasion, Function<ModelCopies, T> question) {
        SeedSource seeds = SeedSource.of(occasion.seed()).child(world());
        List<Sample> samples = BucketsInTurn.toExplain(scenario, inputs, seeds.child("evaluation"));
        SeedSource own = seeds.child("randomisation");
        try (TrainedModelCopies undisturbed =
                new TrainedModelCopies(model, explainers, MethodCatalog.get(method), samples, own, this::refused)) {
            return occasion.perturbation().isEmpty()
                    ? question.apply(undisturbed)
                    : disturbed(undisturbed, occasion.perturbation().orElseThrow(), own, question);
        }
    }

    private <T> T disturbed(
            TrainedModelCopies before, Perturbation by, SeedSource seeds, Function<ModelCopies, T> question) {
        SeedSource noise = seeds.child("perturbation").child(by.toString());
        if (by.space() == PerturbationSpace.INPUT) {
            return answer(before, model, new InputNoise(by.size()).on(before.samples(), noise), seeds, question);
        }
        try (TrainedModel perturbed = PerturbedCopies.of(model, by.size(), noise)) {
            return answer(before, perturbed, before.samples(), seeds, question);
        }
    }

    private <T> T answer(
            TrainedModelCopies before,
            TrainedModel asked,
            List<Sample> samples,
            SeedSource seeds,
            Function<ModelCopies, T> question) {
        int[] targets = before.targets().stream().mapToInt(Integer::intValue).toArray();
        try (TrainedModelCopies copies = new TrainedModelCopies(
                asked, explainers, MethodCatalog.get(before.method()), samples, targets, seeds, this::refused)) {
            return question.apply(copies);
        }
    }

    private TrainedModel refused(int replicate) {
        throw new UnsupportedOperationException("the tests that are tested do not train models on shuffled labels");
    }
}
