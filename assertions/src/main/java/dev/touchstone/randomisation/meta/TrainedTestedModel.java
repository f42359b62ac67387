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
import dev.touchstone.scenario.Split;
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
        List<Sample> samples = BucketsInTurn.draw(scenario, Split.HELD_OUT, inputs, seeds.child("evaluation"));
        SeedSource own = seeds.child("randomisation");
        try (ModelCopies undisturbed = copies(model, method, samples, own)) {
            if (occasion.perturbation().isEmpty()) {
                return question.apply(undisturbed);
            }
            int[] targets =
                    undisturbed.targets().stream().mapToInt(Integer::intValue).toArray();
            return disturbed(
                    method, samples, targets, own, occasion.perturbation().orElseThrow(), question);
        }
    }

    private <T> T disturbed(
            String method,
            List<Sample> samples,
            int[] targets,
            SeedSource seeds,
            Perturbation by,
            Function<ModelCopies, T> question) {
        SeedSource noise = seeds.child("perturbation").child(by.toString());
        if (by.space() == PerturbationSpace.INPUT) {
            List<Sample> noisy = new InputNoise(by.size()).on(samples, noise);
            return answer(model, method, noisy, targets, seeds, question);
        }
        try (TrainedModel perturbed = PerturbedCopies.of(model, by.size(), noise)) {
            return answer(perturbed, method, samples, targets, seeds, question);
        }
    }

    private <T> T answer(
            TrainedModel asked,
            String method,
            List<Sample> samples,
            int[] targets,
            SeedSource seeds,
            Function<ModelCopies, T> question) {
        try (ModelCopies copies = new TrainedModelCopies(
                asked, explainers, MethodCatalog.get(method), samples, targets, seeds, this::noLabels)) {
            return question.apply(copies);
        }
    }

    private ModelCopies copies(TrainedModel asked, String method, List<Sample> samples, SeedSource seeds) {
        return new TrainedModelCopies(asked, explainers, MethodCatalog.get(method), samples, seeds, this::noLabels);
    }

    private TrainedModel noLabels(int replicate) {
        throw new UnsupportedOperationException("the tests that are tested do not train models on shuffled labels");
    }
}
