package dev.touchstone.study.andor.retraining;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a method keeps of each sample of a truth table. A map with one value everywhere shows nothing, so nothing is kept of its sample.
 *
 * @param samples by class, in the order of the table
 * @param masking which inputs a map keeps
 */
record KeptInputs(Map<Bucket, List<LogicSample>> samples, Masking masking) {

    /** @throws IllegalArgumentException if a map holds NaN or infinite values */
    static KeptInputs of(Map<Bucket, List<Explanation>> maps, Masking masking) {
        Map<Bucket, List<LogicSample>> samples = new LinkedHashMap<>();
        maps.forEach((bucket, its) -> samples.put(
                bucket,
                its.stream().map(map -> LogicSample.of(map, SignMode.RAW)).toList()));
        return new KeptInputs(samples, masking);
    }

    InputSet of(LogicSample sample) {
        return sample.isConstant() ? InputSet.EMPTY : masking.kept(sample);
    }

    Map<Bucket, List<InputSet>> masks() {
        Map<Bucket, List<InputSet>> masks = new LinkedHashMap<>();
        samples.forEach(
                (bucket, its) -> masks.put(bucket, its.stream().map(this::of).toList()));
        return masks;
    }

    List<LogicSample> all() {
        return samples.values().stream().flatMap(List::stream).toList();
    }

    /** The share of samples whose kept inputs prove their label. */
    double logicalAccuracy() {
        return all().stream()
                .mapToInt(sample -> sample.truth().entailedBy(of(sample)) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** The share of inputs that are not kept. */
    double reduction() {
        return all().stream()
                .mapToDouble(sample -> 1 - of(sample).size() / (double) sample.inputs())
                .average()
                .orElseThrow();
    }
}
