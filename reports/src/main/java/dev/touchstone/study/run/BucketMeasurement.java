package dev.touchstone.study.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures the maps of one bucket. Faulty maps give no value; they are counted by what is wrong with them. */
record BucketMeasurement(List<Measure> measures, Scalarisation scalarisation, double alpha) {

    /** @throws IllegalStateException if a measure gives a number outside its range */
    BucketFigures of(Bucket bucket, List<Explanation> maps) {
        List<Values> values = measures.stream().map(Values::new).toList();
        Map<MapFault, FaultCount> faults = new EnumMap<>(MapFault.class);
        for (Explanation map : maps) {
            ScalarMap scalar = scalarisation.apply(map.map());
            Optional<MapFault> fault = MapInspection.faultOf(map.map(), scalar);
            if (fault.isPresent()) {
                FaultCount one = new FaultCount(fault.get(), 1, map.sample().index(), "");
                faults.merge(fault.get(), one, BucketMeasurement::together);
            } else {
                RegionTruth truth = (RegionTruth) map.sample().truth();
                values.forEach(of -> of.measure().of(scalar, truth).ifPresent(of::add));
            }
        }
        return new BucketFigures(
                bucket.number(),
                bucket.name(),
                objects(maps.get(0).sample().truth()),
                values.stream().map(of -> of.figure(maps.size(), alpha)).toList(),
                List.copyOf(faults.values()));
    }

    /** The figures of a bucket for which the method returned no attributions at all. */
    BucketFigures malformed(Bucket bucket, TargetedBatch batch, String complaint) {
        int samples = batch.samples().size();
        return new BucketFigures(
                bucket.number(),
                bucket.name(),
                objects(batch.samples().truths().get(0)),
                measures.stream()
                        .map(measure -> Figure.empty(measure.name(), samples))
                        .toList(),
                List.of(new FaultCount(
                        MapFault.MALFORMED, samples, batch.samples().firstIndex(), complaint)));
    }

    private static FaultCount together(FaultCount earlier, FaultCount later) {
        return new FaultCount(
                earlier.fault(), earlier.count() + later.count(), earlier.firstSample(), earlier.detail());
    }

    private static int objects(Truth truth) {
        RegionTruth regions = (RegionTruth) truth;
        return regions.focus().size()
                + regions.avoid().size()
                + regions.neutral().size();
    }
}
