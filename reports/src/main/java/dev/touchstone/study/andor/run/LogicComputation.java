package dev.touchstone.study.andor.run;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.WorldSamples;
import java.util.ArrayList;
import java.util.List;

/** Computes and measures one method on one model. */
record LogicComputation(StudyModel model, WorldSamples samples, LogicMeasurement measurement) {

    LogicFigures measure(SaliencyMethod method, List<Bucket> classes) {
        List<LogicMap> maps = new ArrayList<>();
        for (Bucket each : classes) {
            TargetedBatch batch = samples.of(each);
            SeedSource seeds = samples.seeds(method.id(), each);
            if (method instanceof SecondOrderMethod pairs) {
                model.interact(pairs, batch, seeds).forEach(matrix -> maps.add(LogicMap.of(matrix)));
            } else {
                model.explain(method, batch, seeds).forEach(map -> maps.add(LogicMap.of(map)));
            }
        }
        return measurement.of(maps);
    }
}
