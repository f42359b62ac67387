package dev.touchstone.assertion;

import dev.touchstone.coherence.CoherenceSample;
import dev.touchstone.coherence.CoherenceSamples;
import dev.touchstone.coherence.GlobalCoherence;
import dev.touchstone.coherence.MaskHandling;
import dev.touchstone.coherence.Normalisation;
import dev.touchstone.coherence.Representation;
import dev.touchstone.coherence.ScoreThreshold;
import dev.touchstone.coherence.ThresholdedCoherence;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How much better a global representation of what maps keep predicts the class than one of all-ones maps with all inputs:
 * {@link ThresholdedCoherence#gain()}. One number for all classes.
 */
record CoherenceRule(
        Representation representation, Normalisation normalisation, ScoreThreshold threshold, MaskHandling masks)
        implements LogicRule {

    private static final Bucket ALL = new Bucket(0, "all classes", -1);

    @Override
    public String measure() {
        return "coherence-gain";
    }

    @Override
    public List<Bucket> buckets(LogicMaps maps) {
        return List.of(ALL);
    }

    @Override
    public int samples(LogicMaps maps, int bucket) {
        return maps.all().size();
    }

    @Override
    public boolean isOfAllClasses() {
        return true;
    }

    @Override
    public List<Double> values(LogicMaps maps) {
        return List.of(coherence(maps).gain());
    }

    private ThresholdedCoherence coherence(LogicMaps maps) {
        return ThresholdedCoherence.of(samples(maps), representation, normalisation, threshold, masks);
    }

    @Override
    public OptionalDouble chance(LogicMaps maps, int bucket) {
        return OptionalDouble.empty();
    }

    @Override
    public Map<String, Double> beside(LogicMaps maps, int bucket) {
        ThresholdedCoherence coherence = coherence(maps);
        Map<String, Double> fidelities = new LinkedHashMap<>();
        fidelities.put("fidelity", coherence.kept().map().share());
        fidelities.put("all-ones", coherence.full().allOnes().share());
        return fidelities;
    }

    @Override
    public String counted(LogicMaps maps, int bucket) {
        long wrong = IntStream.of(predictions(maps)).filter(i -> i < 0).count();
        return "%s takes %d of %d samples for another class".formatted(representation, wrong, samples(maps, bucket));
    }

    /** The first sample of each class that is taken for another; the first at all if there is none. */
    @Override
    public Witness witness(LogicMaps maps, int bucket) {
        int[] predictions = predictions(maps);
        int at = 0;
        for (int label = 0; label < maps.buckets().size(); label++) {
            for (int i = 0; i < maps.samples().get(label).size(); i++, at++) {
                if (predictions[at] < 0) {
                    return told(maps, label, i, -1 - predictions[at]);
                }
            }
        }
        return new Witness(0, 0, 1, "kept", "of what is kept of it and of all others the class follows");
    }

    private Witness told(LogicMaps maps, int label, int sample, int taken) {
        LogicSample shown = maps.samples().get(label).get(sample);
        CoherenceSample coherence = CoherenceSample.of(
                new int[shown.inputs()],
                IntStream.range(0, shown.inputs()).mapToDouble(shown::score).toArray(),
                label);
        return new Witness(
                label,
                sample,
                0,
                "kept",
                "%s is kept of it; %s takes that for class %d"
                        .formatted(ScoreTable.pattern(shown, threshold.kept(coherence)), representation, taken));
    }

    /** For each sample the class that the representation gives it; {@code -1 - class} if the model gives it another. */
    private int[] predictions(LogicMaps maps) {
        CoherenceSamples kept = masks.mask(samples(maps), threshold);
        GlobalCoherence global = GlobalCoherence.of(kept, representation, normalisation);
        return kept.samples().stream()
                .mapToInt(sample -> {
                    int given = global.classify(sample);
                    return given == sample.predicted() ? given : -1 - given;
                })
                .toArray();
    }

    /** The samples, their symbols numbered from the lowest value that any input holds. */
    private static CoherenceSamples samples(LogicMaps maps) {
        List<LogicSample> all = maps.all();
        List<Explanation> explanations =
                maps.explanations().stream().flatMap(List::stream).toList();
        TreeSet<Float> values = new TreeSet<>();
        all.forEach(sample -> IntStream.range(0, sample.inputs()).forEach(input -> values.add(sample.symbol(input))));
        List<Float> symbols = List.copyOf(values);
        return new CoherenceSamples(
                IntStream.range(0, all.size())
                        .mapToObj(n -> coherent(
                                all.get(n), symbols, explanations.get(n).target()))
                        .toList(),
                symbols.size(),
                maps.buckets().size());
    }

    private static CoherenceSample coherent(LogicSample sample, List<Float> symbols, int predicted) {
        return CoherenceSample.of(
                IntStream.range(0, sample.inputs())
                        .map(input -> symbols.indexOf(sample.symbol(input)))
                        .toArray(),
                IntStream.range(0, sample.inputs()).mapToDouble(sample::score).toArray(),
                predicted);
    }
}
