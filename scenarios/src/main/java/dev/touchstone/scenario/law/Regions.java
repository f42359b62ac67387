package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the objects of drawn samples. */
final class Regions {

    static final int SAMPLES = 20;

    private Regions() {}

    interface Visitor {
        void visit(Bucket bucket, Split split, Sample sample, List<Region> regions);
    }

    /** Shows the first samples of all buckets and both splits; how many they are. */
    static int visit(Scenario scenario, Visitor visitor) {
        int shown = 0;
        for (Bucket bucket : scenario.buckets()) {
            for (Split split : Split.values()) {
                SampleBatch batch = scenario.draw(
                        bucket,
                        split,
                        0,
                        Math.min(SAMPLES, scenario.population(bucket).orElse(SAMPLES)),
                        ScenarioLaws.SEEDS);
                for (int i = 0; i < batch.size(); i++) {
                    Sample sample = batch.sample(i);
                    visitor.visit(bucket, split, sample, of((RegionTruth) sample.truth()));
                    shown++;
                }
            }
        }
        return shown;
    }

    static List<Region> of(RegionTruth truth) {
        return Stream.of(truth.focus(), truth.avoid(), truth.neutral())
                .flatMap(List::stream)
                .toList();
    }

    /** How many pixels two masks share. */
    static long shared(Mask one, Mask other) {
        return one.area() + other.area() - one.union(other).area();
    }
}
