package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Equal seeds and indices give equal samples, however many are drawn; other indices give others; values are finite, those of images in [0, 1]. */
final class DrawingIsDeterministic implements Law {

    private static final int SAMPLES = 6;
    private static final int LATER = 2;

    @Override
    public LawFinding check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        for (Bucket bucket : scenario.buckets()) {
            for (Split split : Split.values()) {
                int count = Math.min(SAMPLES, scenario.population(bucket).orElse(SAMPLES));
                SampleBatch batch = scenario.draw(bucket, split, 0, count, ScenarioLaws.SEEDS);
                again(scenario, bucket, split, batch, breaches);
                Set<Tensor> inputs = new HashSet<>();
                for (int i = 0; i < count; i++) {
                    Sample sample = batch.sample(i);
                    inputs.add(sample.input());
                    values(bucket, split, sample, breaches);
                }
                if (inputs.size() == 1 && mustVary(scenario, bucket, batch.sample(0))) {
                    breaches.add(new Breach(
                            "bucket %s, %s".formatted(bucket, Breach.words(split)),
                            "its first %d samples are all the same".formatted(count),
                            "draw from seeds.child(\"sample\", index), so that each sample has its own stream"));
                }
            }
        }
        return new LawFinding(
                "drawing is deterministic",
                "%d samples of each split of %d buckets, drawn twice"
                        .formatted(SAMPLES, scenario.buckets().size()),
                breaches);
    }

    /** Draws single samples and compares them with those of a batch. */
    private static void again(Scenario scenario, Bucket bucket, Split split, SampleBatch batch, List<Breach> breaches) {
        for (int index = 0; index < batch.size(); index += LATER) {
            Sample alone =
                    scenario.draw(bucket, split, index, 1, ScenarioLaws.SEEDS).sample(0);
            if (!alone.equals(batch.sample(index))) {
                breaches.add(Breach.of(
                        bucket,
                        split,
                        index,
                        "drawn again by itself, with the same seeds, it is another",
                        "draw from the given seeds, the bucket, the split and the sample's index alone"));
            }
        }
    }

    private static void values(Bucket bucket, Split split, Sample sample, List<Breach> breaches) {
        boolean image = sample.truth() instanceof RegionTruth;
        for (int i = 0; i < sample.input().size(); i++) {
            float value = sample.input().get(i);
            if (!Float.isFinite(value) || image && (value < 0 || value > 1)) {
                breaches.add(Breach.of(
                        bucket,
                        split,
                        sample.index(),
                        "value %d is %s".formatted(i, value),
                        image ? "keep the values of images in [0, 1]" : "keep values finite"));
                return;
            }
        }
    }

    /** An empty image on a plain background is always the same, and so is the only sample of a finite bucket. */
    private static boolean mustVary(Scenario scenario, Bucket bucket, Sample sample) {
        boolean alone = scenario.population(bucket).orElse(SAMPLES) < 2;
        return !alone
                && sample.truth() instanceof RegionTruth regions
                && !Contents.holding(bucket, regions).all().isEmpty();
    }
}
