package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.rule.RuleDecision;
import dev.touchstone.scenario.rule.RuleTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scenes of a world by the numbers of their buckets, with what the rule decides in each. A number does not depend on the rule. */
final class SceneBuckets {

    private record Entry(Scene scene, Bucket bucket, RuleDecision<ImageObject> decision) {}

    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final List<String> gaps = new ArrayList<>();

    SceneBuckets(List<ImageObject> objects, RuleTree<Scene, ImageObject> rule) {
        List<Scene> scenes = Scene.all(objects);
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            Optional<RuleDecision<ImageObject>> decision = rule.decide(scene, scene.objects());
            if (decision.isPresent()) {
                Bucket bucket =
                        new Bucket(i + 1, scene.toString(), decision.get().label());
                entries.put(i + 1, new Entry(scene, bucket, decision.get()));
            } else {
                gaps.add(scene.toString());
            }
        }
    }

    List<Bucket> all() {
        return entries.values().stream().map(Entry::bucket).toList();
    }

    List<Scene> scenes() {
        return entries.values().stream().map(Entry::scene).toList();
    }

    /** What undefined scenes hold. */
    List<String> gaps() {
        return List.copyOf(gaps);
    }

    /** The labels that are given, ascending. */
    List<Integer> labels() {
        return all().stream().map(Bucket::label).distinct().sorted().toList();
    }

    /** How many objects decide together at most. */
    int mostTogether() {
        return entries.values().stream()
                .mapToInt(entry -> entry.decision().focus().size())
                .max()
                .orElse(0);
    }

    Scene scene(Bucket bucket) {
        return entry(bucket).scene();
    }

    RuleDecision<ImageObject> decision(Bucket bucket) {
        return entry(bucket).decision();
    }

    private Entry entry(Bucket bucket) {
        return Optional.ofNullable(entries.get(bucket.number()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "bucket " + bucket + " is undefined under this rule; defined are " + all()));
    }
}
