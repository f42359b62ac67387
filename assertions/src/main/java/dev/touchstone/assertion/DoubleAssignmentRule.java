package dev.touchstone.assertion;

import dev.touchstone.measure.logic.DoubleAssignment;
import dev.touchstone.measure.logic.FullDca;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.Masking;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Full-DCA by class: of the distinct masked patterns of a class the share that the other class has too. The larger of the two is Full-DCA. A
 * class none of whose samples has a mask has no pattern that could be assigned twice: 0.
 */
record DoubleAssignmentRule(Masking masking) implements LogicRule {

    @Override
    public String measure() {
        return new FullDca(masking).name();
    }

    @Override
    public boolean isOfAllClasses() {
        return true;
    }

    @Override
    public List<Double> values(LogicMaps maps) {
        DoubleAssignment counts = new FullDca(masking).counts(maps.all());
        return IntStream.range(0, 2)
                .mapToObj(label -> (double) counts.shared() / Math.max(1, patterns(counts, label)))
                .toList();
    }

    private static int patterns(DoubleAssignment counts, int label) {
        return label == 0 ? counts.first() : counts.second();
    }

    @Override
    public OptionalDouble chance(LogicMaps maps, int bucket) {
        return OptionalDouble.empty();
    }

    @Override
    public Map<String, Double> beside(LogicMaps maps, int bucket) {
        return Map.of();
    }

    @Override
    public String counted(LogicMaps maps, int bucket) {
        DoubleAssignment counts = new FullDca(masking).counts(maps.all());
        return "%d of %d masked patterns".formatted(counts.shared(), patterns(counts, bucket));
    }

    /** The sample of which most is left that looks like one of the other class. */
    @Override
    public Witness witness(LogicMaps maps, int bucket) {
        List<LogicSample> samples = maps.samples().get(bucket);
        Map<FloatBuffer, Integer> others = patterns(maps.samples().get(1 - bucket));
        return IntStream.range(0, samples.size())
                .filter(i -> hasMask(samples.get(i)) && others.containsKey(pattern(samples.get(i))))
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> kept(samples.get(i)))
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                .map(i -> shared(maps, bucket, i, others.get(pattern(samples.get(i)))))
                .orElse(new Witness(bucket, 0, 0, "pattern", "no masked pattern is one of the other class"));
    }

    private Witness shared(LogicMaps maps, int bucket, int sample, int twin) {
        LogicSample shown = maps.samples().get(bucket).get(sample);
        return new Witness(
                bucket,
                sample,
                1,
                "pattern",
                "%s is left of it, and of sample #%d of bucket %s too"
                        .formatted(
                                ScoreTable.pattern(shown, masking.kept(shown)),
                                twin,
                                maps.buckets().get(1 - bucket)));
    }

    /** The first sample with each pattern. */
    private Map<FloatBuffer, Integer> patterns(List<LogicSample> samples) {
        Map<FloatBuffer, Integer> first = new HashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            first.putIfAbsent(pattern(samples.get(i)), i);
        }
        return first;
    }

    private FloatBuffer pattern(LogicSample sample) {
        return FloatBuffer.wrap(
                Arrays.copyOf(masking.masked(sample), sample.truth().logicInputs()));
    }

    private boolean hasMask(LogicSample sample) {
        return kept(sample) < sample.truth().logicInputs();
    }

    private int kept(LogicSample sample) {
        return masking.kept(sample).without(sample.truth().baseline()).size();
    }
}
