package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The maps of all samples of a logical world, by class; all of them are sound.
 *
 * @param buckets the classes
 * @param explanations the maps of each, in the order of the truth table
 * @param samples the same with their scores after the sign mode
 */
record LogicMaps(List<Bucket> buckets, List<List<Explanation>> explanations, List<List<LogicSample>> samples) {

    /** @throws IllegalArgumentException if the buckets are not the classes 0 and 1, or one of them where a sample is looked at alone */
    LogicMaps {
        List<Integer> labels = buckets.stream().map(Bucket::label).toList();
        boolean alone = labels.size() == 1 && List.of(0, 1).containsAll(labels);
        if (!alone && !labels.equals(List.of(0, 1))) {
            throw new IllegalArgumentException(
                    "a logical world has two buckets, the classes 0 and 1 in this order, but these are %s"
                            .formatted(buckets));
        }
    }

    /**
     * Those of the method under test.
     *
     * @throws FaultyMapException if a map is NaN, infinite, constant or malformed
     * @throws IllegalArgumentException if the run's scenario is not a finite logical world
     */
    static LogicMaps ofMethod(SaliencyRun run, SignMode mode) throws FaultyMapException {
        List<List<Explanation>> explanations = new ArrayList<>();
        for (Bucket bucket : run.scenario().buckets()) {
            explanations.add(sound(run, bucket, mode));
        }
        return of(run, explanations, mode);
    }

    private static List<Explanation> sound(SaliencyRun run, Bucket bucket, SignMode mode) throws FaultyMapException {
        int count = population(run, bucket);
        try {
            List<Explanation> explanations = run.explain(bucket, count);
            Optional<FaultReport> fault = MapFaults.find(bucket, explanations, mode);
            if (fault.isPresent()) {
                throw new FaultyMapException(fault.get());
            }
            return explanations;
        } catch (MalformedAttributionException e) {
            throw new FaultyMapException(new FaultReport(MapFault.MALFORMED, bucket, 0, count, count, e.getMessage()));
        }
    }

    /** Those of a control of the catalog. */
    static LogicMaps ofControl(String id, SaliencyRun run, SignMode mode) {
        return of(
                run,
                run.scenario().buckets().stream()
                        .map(bucket -> run.explain(id, bucket, population(run, bucket)))
                        .toList(),
                mode);
    }

    private static LogicMaps of(SaliencyRun run, List<List<Explanation>> explanations, SignMode mode) {
        return new LogicMaps(
                run.scenario().buckets(),
                explanations,
                explanations.stream()
                        .map(all -> all.stream()
                                .map(explanation -> LogicSample.of(explanation, mode))
                                .toList())
                        .toList());
    }

    /** How many samples a class has. */
    static int population(SaliencyRun run, Bucket bucket) {
        return run.scenario()
                .population(bucket)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no finite logical world: only where all samples of a class can be looked at, such as in andor/2in-binary/and, can this be asked"
                                .formatted(run.scenario().id())));
    }

    /** All samples, class by class. */
    List<LogicSample> all() {
        return samples.stream().flatMap(List::stream).toList();
    }
}
