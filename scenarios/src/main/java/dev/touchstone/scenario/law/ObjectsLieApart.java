package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * No two objects' layout boxes overlap or touch, and an object's ink is not empty and lies within its tight box, and that within its layout box.
 */
final class ObjectsLieApart implements Law {

    @Override
    public LawFinding check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        int samples = Regions.visit(scenario, (bucket, split, sample, regions) -> {
            regions.forEach(region -> nested(bucket, split, sample, region, breaches));
            for (int i = 0; i < regions.size(); i++) {
                for (int j = 0; j < i; j++) {
                    apart(bucket, split, sample, regions.get(j), regions.get(i), breaches);
                }
            }
        });
        return new LawFinding("objects lie apart", "%d samples".formatted(samples), breaches);
    }

    private static void nested(Bucket bucket, Split split, Sample sample, Region region, List<Breach> breaches) {
        boolean within = region.layout().union(region.tight()).equals(region.layout())
                && region.tight().union(region.ink()).equals(region.tight());
        if (region.ink().isEmpty() || !within) {
            breaches.add(Breach.of(
                    bucket,
                    split,
                    sample.index(),
                    "the ink of %s (%d px) does not lie within its tight box, and that within its layout box"
                            .formatted(region.name(), region.ink().area()),
                    "derive the three masks of a region from what is drawn"));
        }
    }

    private static void apart(
            Bucket bucket, Split split, Sample sample, Region one, Region other, List<Breach> breaches) {
        long shared = Regions.shared(one.layout(), other.layout());
        if (shared > 0 || touch(one.layout(), other.layout())) {
            breaches.add(Breach.of(
                    bucket,
                    split,
                    sample.index(),
                    shared > 0
                            ? "the layout boxes of %s and %s share %d pixels"
                                    .formatted(one.name(), other.name(), shared)
                            : "the layout boxes of %s and %s touch".formatted(one.name(), other.name()),
                    "place objects with free pixels between them, so that a map's mass has one owner"));
        }
    }

    private static boolean touch(Mask one, Mask other) {
        int width = one.width();
        return one.indices().anyMatch(pixel -> IntStream.range(0, 9)
                .anyMatch(step -> other.contains(pixel / width + step / 3 - 1, pixel % width + step % 3 - 1)));
    }
}
