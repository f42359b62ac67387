package dev.touchstone.report.merge;

import dev.touchstone.engine.listener.ShardRecord;
import dev.touchstone.engine.listener.ShardRecord.ClassShare;
import dev.touchstone.report.summary.Machine;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The results of all shards as one, and what is missing in them.
 *
 * @param summary what one machine would have found, apart from times; empty if no shard is there
 * @param faults why it is not the whole, or cannot be trusted; none if it is
 */
public record ShardMerge(Optional<Summary> summary, List<String> faults) {

    private static final String SESSION = "merged";

    public ShardMerge {
        faults = List.copyOf(faults);
    }

    /** Whether nothing is missing and all tests passed or said nothing. */
    public boolean isGreen() {
        return faults.isEmpty() && summary.filter(Summary::isGreen).isPresent();
    }

    /** Puts them together. @param parts summaries by where they come from */
    public static ShardMerge of(Map<String, Summary> parts) {
        List<String> faults = new ArrayList<>();
        Map<String, Summary> shards = new TreeMap<>(parts);
        shards.forEach((place, part) -> {
            if (part.shard().isEmpty()) {
                faults.add(place + " is the summary of no shard, but of all tests");
            } else if (!part.complete()) {
                faults.add(place + ", " + nameOf(part) + ", is not complete: its tests stopped half-way");
            }
        });
        shards.values().removeIf(part -> part.shard().isEmpty());
        if (shards.isEmpty()) {
            faults.add("there is no shard");
            return new ShardMerge(Optional.empty(), faults);
        }
        faults.addAll(unlike(shards));
        faults.addAll(missing(shards));
        faults.addAll(incomplete(shards.values().stream().toList()));
        faults.addAll(twice(shards));
        return new ShardMerge(Optional.of(joined(shards.values().stream().toList(), faults.isEmpty())), faults);
    }

    private static String nameOf(Summary part) {
        return "shard %d of %d".formatted(shardOf(part).index(), shardOf(part).count());
    }

    private static ShardRecord shardOf(Summary part) {
        return part.shard().orElseThrow();
    }

    private static List<String> unlike(Map<String, Summary> shards) {
        List<String> faults = new ArrayList<>();
        Summary first = shards.values().iterator().next();
        shards.forEach((place, part) -> {
            differ(place, "number of shards", part, first, one -> shardOf(one).count(), faults);
            differ(place, "costs", part, first, one -> shardOf(one).costsSha256(), faults);
            differ(place, "versions", part, first, one -> one.provenance().versions(), faults);
            differ(place, "settings", part, first, one -> one.provenance().settings(), faults);
        });
        Map<String, Machine> machines = new TreeMap<>();
        shards.forEach((place, part) -> machines.put(place, part.provenance().machine()));
        machines.values().removeIf(machine -> machine.threads() == 0);
        if (machines.values().stream().distinct().count() > 1) {
            faults.add("models ran on unlike machines, on which the last bits of numbers differ: " + machines);
        }
        return faults;
    }

    private static void differ(
            String place,
            String what,
            Summary part,
            Summary first,
            Function<Summary, Object> value,
            List<String> faults) {
        if (!Objects.equals(value.apply(part), value.apply(first))) {
            faults.add("%s, %s, differs from %s in its %s: %s, not %s"
                    .formatted(place, nameOf(part), nameOf(first), what, value.apply(part), value.apply(first)));
        }
    }

    private static List<String> missing(Map<String, Summary> shards) {
        List<String> faults = new ArrayList<>();
        int count = shards.values().stream()
                .mapToInt(part -> shardOf(part).count())
                .max()
                .orElseThrow();
        Map<Integer, List<String>> places = shards.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> shardOf(one.getValue()).index(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        IntStream.rangeClosed(1, count)
                .filter(index -> !places.containsKey(index))
                .forEach(index -> faults.add("shard %d of %d is missing".formatted(index, count)));
        places.forEach((index, all) -> {
            if (all.size() > 1) {
                faults.add(
                        "shard %d of %d is there more than once: %s".formatted(index, count, String.join(", ", all)));
            }
        });
        return faults;
    }

    /** A class that has no tests on a shard may be unknown to it: runners pass it over. */
    private static List<String> incomplete(List<Summary> shards) {
        List<String> faults = new ArrayList<>();
        Map<String, List<ClassShare>> byClass = shards.stream()
                .flatMap(part -> shardOf(part).classes().stream())
                .collect(Collectors.groupingBy(ClassShare::testClass, TreeMap::new, Collectors.toList()));
        byClass.forEach((name, shares) -> {
            int own = shares.stream().mapToInt(ClassShare::own).sum();
            int tests = shares.get(0).tests();
            if (shares.stream().map(ClassShare::testsSha256).distinct().count() > 1) {
                faults.add("the shards found unlike tests in " + name
                        + "; do they run the same code with the same selection?");
            } else if (own != tests) {
                faults.add("of the %d tests of %s the shards have %d".formatted(tests, name, own));
            }
        });
        return faults;
    }

    private static List<String> twice(Map<String, Summary> shards) {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        shards.forEach(
                (place, part) -> part.tests().stream().map(TestEntry::uniqueId).forEach(id -> places.computeIfAbsent(
                                id, any -> new TreeSet<>())
                        .add(place)));
        return places.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "the test %s ran more than once: in %s"
                        .formatted(one.getKey(), String.join(", ", one.getValue())))
                .toList();
    }

    private static Summary joined(List<Summary> shards, boolean complete) {
        Summary worked = shards.stream()
                .filter(part -> part.provenance().machine().threads() > 0)
                .findFirst()
                .orElse(shards.get(0));
        return Summary.of(
                complete,
                SESSION,
                worked.provenance(),
                Optional.empty(),
                all(shards, Summary::models),
                all(shards, Summary::tests),
                all(shards, Summary::runs));
    }

    private static <T> List<T> all(List<Summary> shards, Function<Summary, List<T>> part) {
        return shards.stream()
                .map(part)
                .flatMap(List::stream)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}
