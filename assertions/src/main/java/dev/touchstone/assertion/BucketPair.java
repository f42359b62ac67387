package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two buckets with the same reason for the same answer, one of which holds more objects: the same focus objects and label, and all the
 * objects of the first among those of the second. An object is the same where its name and the number of its pixels are: A is no B.
 *
 * @param fewer the bucket with fewer objects
 * @param more the bucket with more
 */
public record BucketPair(Bucket fewer, Bucket more) {

    /** All such pairs of a scenario, by the numbers of their buckets. */
    public static List<BucketPair> of(SaliencyRun run) {
        Map<Bucket, RegionTruth> truths = new LinkedHashMap<>();
        JudgedBuckets.withFocus(run).forEach(bucket -> truths.put(bucket, JudgedBuckets.truth(run, bucket)));
        List<BucketPair> pairs = new ArrayList<>();
        truths.forEach((fewer, before) -> truths.forEach((more, after) -> {
            if (fewer.label() == more.label() && grows(before, after)) {
                pairs.add(new BucketPair(fewer, more));
            }
        }));
        return pairs;
    }

    private static boolean grows(RegionTruth before, RegionTruth after) {
        return names(before.focus().stream()).equals(names(after.focus().stream()))
                && objects(after).size() > objects(before).size()
                && inks(after).containsAll(inks(before));
    }

    private static Set<String> inks(RegionTruth truth) {
        return regions(truth)
                .map(region -> region.name() + " of " + region.ink().area())
                .collect(Collectors.toSet());
    }

    /** The names of all objects that a bucket holds. */
    static Set<String> objects(RegionTruth truth) {
        return names(regions(truth));
    }

    private static Stream<Region> regions(RegionTruth truth) {
        return Stream.of(truth.focus(), truth.avoid(), truth.neutral()).flatMap(List::stream);
    }

    private static Set<String> names(Stream<Region> regions) {
        return regions.map(Region::name).collect(Collectors.toSet());
    }
}
