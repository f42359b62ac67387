package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.Bucket;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A measure on the maps of all samples of a logical world. */
public final class LogicReading {

    private LogicReading() {}

    /**
     * The measure in each class, by ascending number; NaN where it is not defined.
     *
     * @throws FaultyMapException if a map is NaN, infinite, constant or malformed
     * @throws IllegalArgumentException if the run's scenario is not a finite logical world
     */
    public static Map<Bucket, Double> byClass(SaliencyRun run, LogicMeasure measure, SignMode mode)
            throws FaultyMapException {
        LogicMaps maps = LogicMaps.ofMethod(run, mode);
        Map<Bucket, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < maps.buckets().size(); i++) {
            values.put(maps.buckets().get(i), measure.of(maps.samples().get(i)).orElse(Double.NaN));
        }
        return Collections.unmodifiableMap(values);
    }
}
