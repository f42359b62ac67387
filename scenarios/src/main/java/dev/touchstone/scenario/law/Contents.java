package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the buckets of an image world hold, by the truth of a sample of each. An object is the same where its name and its number of inked pixels are. */
final class Contents {

    /** The objects of a bucket by their part in its label. */
    record Holding(Bucket bucket, Set<String> focus, Set<String> avoid, Set<String> neutral) {

        Set<String> all() {
            Set<String> all = new TreeSet<>(focus);
            all.addAll(avoid);
            all.addAll(neutral);
            return all;
        }

        Set<String> without(Set<String> objects) {
            Set<String> rest = all();
            rest.removeAll(objects);
            return rest;
        }
    }

    private final Map<Set<String>, Holding> byContent = new LinkedHashMap<>();

    Contents(Scenario scenario) {
        for (Bucket bucket : scenario.buckets()) {
            RegionTruth truth = (RegionTruth) scenario.draw(bucket, Split.HELD_OUT, 0, 1, ScenarioLaws.SEEDS)
                    .truths()
                    .get(0);
            Holding holding = holding(bucket, truth);
            byContent.putIfAbsent(holding.all(), holding);
        }
    }

    static Holding holding(Bucket bucket, RegionTruth truth) {
        return new Holding(bucket, names(truth.focus()), names(truth.avoid()), names(truth.neutral()));
    }

    private static Set<String> names(List<Region> regions) {
        return regions.stream()
                .map(region -> region.name() + " of " + region.ink().area() + " px")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Holding> all() {
        return List.copyOf(byContent.values());
    }

    /** What the rule says of these objects; empty if that is no bucket. */
    Optional<Holding> of(Set<String> objects) {
        return Optional.ofNullable(byContent.get(objects));
    }

    /** All parts of a set but the empty one. */
    static Stream<Set<String>> parts(Set<String> objects) {
        List<String> ordered = List.copyOf(new TreeSet<>(objects));
        return IntStream.range(1, 1 << ordered.size()).mapToObj(bits -> {
            Set<String> part = new HashSet<>();
            for (int i = 0; i < ordered.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    part.add(ordered.get(i));
                }
            }
            return part;
        });
    }

    /** Objects as they are named in messages. */
    static String words(Set<String> objects) {
        return objects.isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(objects));
    }
}
