package dev.touchstone.study.andor.retraining;

import dev.touchstone.measure.logic.FullDca;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.MinimalDca;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.MaskedScenario;
import dev.touchstone.study.andor.plan.LogicStudyWorld;
import dev.touchstone.study.run.StudyModel;
import dev.touchstone.study.run.StudyModels;
import dev.touchstone.study.run.WorldSamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains networks anew on what a method keeps of one world.
 *
 * @param explained the network whose maps are taken
 * @param retrained where networks trained on masked samples come from
 */
record Retraining(LogicStudyWorld world, StudyModel explained, WorldSamples samples, StudyModels retrained) {

    private AndorScenario scenario() {
        return world.scenario();
    }

    /** @throws IllegalArgumentException if a map holds NaN or infinite values */
    List<RetrainingRow> rows(SaliencyMethod method, List<MaskThreshold> thresholds) {
        Map<Bucket, List<Explanation>> maps = new LinkedHashMap<>();
        for (Bucket bucket : scenario().buckets()) {
            maps.put(bucket, explained.explain(method, samples.of(bucket), samples.seeds(method.id(), bucket)));
        }
        return thresholds.stream()
                .map(threshold -> row(method, threshold, KeptInputs.of(maps, Masking.at(threshold))))
                .toList();
    }

    private RetrainingRow row(SaliencyMethod method, MaskThreshold threshold, KeptInputs kept) {
        List<LogicSample> right = new ArrayList<>();
        List<LogicSample> matching = new ArrayList<>();
        predict(kept, right, matching);
        int count = kept.all().size();
        double accuracy = right.size() / (double) count;
        return new RetrainingRow(
                method.id(),
                world.configuration().id(),
                world.top().id(),
                world.networkId(),
                threshold.id(),
                count,
                (int) kept.all().stream().filter(LogicSample::isConstant).count(),
                kept.reduction(),
                kept.logicalAccuracy(),
                accuracy,
                100 * (accuracy - kept.logicalAccuracy()),
                matching.size(),
                value(new FullDca(kept.masking()), matching),
                value(new MinimalDca(kept.masking()), matching));
    }

    private void predict(KeptInputs kept, List<LogicSample> right, List<LogicSample> matching) {
        MaskedScenario masked = new MaskedScenario(
                scenario(), kept.masks(), MaskedTraining.of(scenario().recipe()));
        try (StudyModel model = retrained.open(masked, 0)) {
            WorldSamples shown = new WorldSamples(masked, model, Integer.MAX_VALUE, 0);
            kept.samples().forEach((bucket, its) -> {
                TargetedBatch now = shown.of(bucket);
                TargetedBatch before = samples.of(bucket);
                for (int i = 0; i < its.size(); i++) {
                    if (now.target(i) == its.get(i).label()) {
                        right.add(its.get(i));
                    }
                    if (now.target(i) == before.target(i)) {
                        matching.add(its.get(i));
                    }
                }
            });
        }
    }

    private static double value(LogicMeasure measure, List<LogicSample> matching) {
        return measure.of(
                        matching.stream().filter(sample -> !sample.isConstant()).toList())
                .orElse(Double.NaN);
    }
}
