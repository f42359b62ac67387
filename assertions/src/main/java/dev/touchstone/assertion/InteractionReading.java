package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.InteractionAuc;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.TrueInteractions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Holds the matrices of a run against the true interactions of its world. */
final class InteractionReading {

    private final SaliencyRun run;
    private final TrueInteractions interactions;
    private final Map<InputSet, double[][]> truths = new HashMap<>();

    InteractionReading(SaliencyRun run, LogicWorld world) {
        this.run = run;
        this.interactions = new TrueInteractions(world);
    }

    /**
     * The method's matrices of all samples of a class.
     *
     * @throws FaultyMapException if one is NaN, infinite, constant or malformed
     */
    List<Interactions> sound(Bucket bucket) throws FaultyMapException {
        int count = LogicMaps.population(run, bucket);
        try {
            List<Interactions> matrices = run.interactions(bucket, count);
            List<Explanation> maps =
                    matrices.stream().map(InteractionReading::asMap).toList();
            Optional<FaultReport> fault = MapFaults.find(bucket, maps, SignMode.RAW);
            if (fault.isPresent()) {
                throw new FaultyMapException(fault.get());
            }
            return matrices;
        } catch (MalformedAttributionException e) {
            throw new FaultyMapException(new FaultReport(MapFault.MALFORMED, bucket, 0, count, count, e.getMessage()));
        }
    }

    /** A matrix in the place of a map. */
    static Explanation asMap(Interactions interactions) {
        return new Explanation(interactions.sample(), interactions.target(), interactions.matrix());
    }

    /** How a matrix ranks the pairs of its sample. */
    InteractionAuc ranked(Sample sample, Tensor matrix) {
        return InteractionAuc.of(matrix, truth(sample));
    }

    /** The mean over samples where it is defined: where some pairs interact and some do not. */
    double mean(List<Interactions> of, Function<Sample, Tensor> matrix) {
        return of.stream()
                .map(one -> ranked(one.sample(), matrix.apply(one.sample())).value())
                .flatMapToDouble(value -> value.stream())
                .average()
                .orElse(Double.NaN);
    }

    private double[][] truth(Sample sample) {
        return truths.computeIfAbsent(((LogicTruth) sample.truth()).trueInputs(), interactions::matrix);
    }

    /** The true interactions themselves. */
    Tensor oracle(Sample sample) {
        double[][] truth = truth(sample);
        return matrix(truth.length, place -> truth[place / truth.length][place % truth.length]);
    }

    /** Uniform in [0, 1), from a stream of each sample. */
    Tensor random(Sample sample) {
        RandomGenerator random = SeedSource.of(run.baseSeed())
                .child("random interactions")
                .child("bucket", sample.bucket().number())
                .child("sample", sample.index())
                .random();
        return matrix(truth(sample).length, place -> random.nextDouble());
    }

    private static Tensor matrix(int length, IntToDoubleFunction value) {
        float[] values = new float[length * length];
        IntStream.range(0, values.length).forEach(place -> values[place] = (float) value.applyAsDouble(place));
        return Tensor.of(values, length, length);
    }
}
