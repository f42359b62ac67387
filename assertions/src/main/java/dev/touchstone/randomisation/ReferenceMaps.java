package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The maps of the trained model, from two runs, ready to be compared. */
final class ReferenceMaps {

    private final Comparison comparison;
    private final List<Tensor> first;
    private final List<Tensor> second;
    private final List<Optional<Similarity.Prepared>> prepared;
    private final List<Optional<Similarity.Prepared>> again;

    private ReferenceMaps(Comparison comparison, List<Tensor> first, List<Tensor> second) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        this.prepared = first.stream().map(comparison::prepare).toList();
        this.again = prepared(second);
    }

    static ReferenceMaps of(MapSource source, RetentionPlan plan, Comparison comparison) {
        return new ReferenceMaps(
                comparison,
                source.maps(ModelCopy.trained(), plan.reference()),
                source.maps(ModelCopy.trained(), plan.repeat()));
    }

    /** @throws IncomparableMapException if a map of either run cannot be compared */
    void requireComparable(List<Sample> samples) {
        List<IncomparableMapException.Faulty> faulty = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (prepared.get(i).isEmpty() || again.get(i).isEmpty()) {
                Tensor map = prepared.get(i).isEmpty() ? first.get(i) : second.get(i);
                faulty.add(new IncomparableMapException.Faulty(samples.get(i), map, comparison.defect(map)));
            }
        }
        if (!faulty.isEmpty()) {
            throw new IncomparableMapException(faulty, samples.size());
        }
    }

    /** The raw map of an input, of the first run. */
    Tensor raw(int input) {
        return first.get(input);
    }

    int inputs() {
        return first.size();
    }

    /** Other maps of the same inputs, ready to be compared; a map that is bit for bit that of the first run is prepared once. */
    List<Optional<Similarity.Prepared>> prepared(List<Tensor> maps) {
        List<Optional<Similarity.Prepared>> ready = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            ready.add(maps.get(i).equals(first.get(i)) ? prepared.get(i) : comparison.prepare(maps.get(i)));
        }
        return ready;
    }

    /** Of each input the similarity of the two runs; NaN where it is not defined. */
    double[] repeats() {
        double[] repeats = new double[inputs()];
        for (int i = 0; i < repeats.length; i++) {
            repeats[i] = similarity(prepared.get(i), again.get(i));
        }
        return repeats;
    }

    /** The mean similarity of maps of different inputs; NaN if none can be compared. */
    double acrossInputs() {
        double[][] similarities = similarities(prepared);
        return IntStream.range(0, inputs())
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.range(0, inputs()).filter(j -> j != i).mapToDouble(j -> similarities[i][j]))
                .filter(similarity -> !Double.isNaN(similarity))
                .average()
                .orElse(Double.NaN);
    }

    /** {@code [i][j]}: of the map of input i and the j-th of others; NaN where it is not defined. */
    double[][] similarities(List<Optional<Similarity.Prepared>> others) {
        double[][] similarities = new double[inputs()][inputs()];
        for (int i = 0; i < inputs(); i++) {
            for (int j = 0; j < inputs(); j++) {
                similarities[i][j] = similarity(prepared.get(i), others.get(j));
            }
        }
        return similarities;
    }

    private static double similarity(Optional<Similarity.Prepared> one, Optional<Similarity.Prepared> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().with(other.get()).orElse(Double.NaN)
                : Double.NaN;
    }
}
