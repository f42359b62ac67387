package dev.touchstone.study.andor.run;

import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.StudyModels;
import dev.touchstone.study.run.UnverifiedWorldException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Models that predict every label rightly and give each method's own maps; those of worlds under an OR have learnt nothing. */
public final class FakeLogicModels implements StudyModels {

    /** Each call for maps, as "scenario seed method bucket". */
    public final List<String> calls = new ArrayList<>();

    @Override
    public StudyModel open(Scenario scenario, int seed) {
        if (scenario.id().value().endsWith("/or")) {
            throw new UnverifiedWorldException("class 0 missed its bar", null);
        }
        return new FakeLogicModel(scenario.id().value() + " " + seed);
    }

    private final class FakeLogicModel implements StudyModel {

        private final String name;

        FakeLogicModel(String name) {
            this.name = name;
        }

        @Override
        public ModelSummary summary() {
            return new ModelSummary("transformer-64", 1, 1, "weights of " + name);
        }

        @Override
        public String device() {
            return "cpu()";
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            int[] labels = IntStream.range(0, samples.size())
                    .map(i -> samples.sample(i).bucket().label())
                    .toArray();
            return new TargetedBatch(samples, labels);
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
            FakeLogicMethod fake = (FakeLogicMethod) method;
            return each(
                    method,
                    batch,
                    sample -> new Explanation(
                            sample,
                            sample.bucket().label(),
                            Tensor.of(fake.maps().apply(sample), sample.input().shape())));
        }

        @Override
        public List<Interactions> interact(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            return each(method, batch, sample -> {
                float[] symbols = sample.input().values();
                Tensor matrix = Tensor.of(FakePairMethod.matrix(symbols), symbols.length, symbols.length);
                return new Interactions(sample, sample.bucket().label(), matrix);
            });
        }

        private <T> List<T> each(SaliencyMethod method, TargetedBatch batch, Function<Sample, T> map) {
            calls.add(name + " " + method.id() + " "
                    + batch.samples().sample(0).bucket().number());
            return IntStream.range(0, batch.samples().size())
                    .mapToObj(i -> map.apply(batch.samples().sample(i)))
                    .toList();
        }

        @Override
        public void close() {}
    }
}
