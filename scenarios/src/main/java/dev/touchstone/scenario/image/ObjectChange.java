package dev.touchstone.scenario.image;

import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A change of one object between two buckets: added, removed, or its look swapped. Everything else stays in its place.
 *
 * @param before the forms of what the first bucket holds
 * @param after the forms of what the second bucket holds
 */
record ObjectChange<O>(Bucket from, Bucket to, List<ObjectForm<O>> before, List<ObjectForm<O>> after) {

    /** All changes of a world; each unordered pair of buckets is one, so that a probe covers adding and removing at once. */
    static <O> List<ObjectChange<O>> of(ObjectWorld<O> world) {
        List<ObjectChange<O>> changes = new ArrayList<>();
        for (Bucket from : world.buckets()) {
            for (Bucket to : world.buckets()) {
                ObjectChange<O> change = new ObjectChange<>(from, to, world.forms(from), world.forms(to));
                if (to.number() > from.number() && change.size() == 1) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private int size() {
        Map<O, ObjectForm<O>> one = byObject(before);
        Map<O, ObjectForm<O>> other = byObject(after);
        Set<O> objects = new HashSet<>(one.keySet());
        objects.addAll(other.keySet());
        return (int) objects.stream()
                .filter(object -> !Objects.equals(one.get(object), other.get(object)))
                .count();
    }

    private static <O> Map<O, ObjectForm<O>> byObject(List<ObjectForm<O>> forms) {
        Map<O, ObjectForm<O>> byObject = new LinkedHashMap<>();
        forms.forEach(form -> byObject.put(form.object(), form));
        return byObject;
    }

    /** E.g. {@code 3 (B) <-> 6 (B, Box2)}. */
    String name() {
        return from + " <-> " + to;
    }

    /** The forms of all objects that appear before or after; of two looks a box that holds either. */
    List<ObjectForm<O>> occupied() {
        List<ObjectForm<O>> occupied = new ArrayList<>(after);
        for (ObjectForm<O> form : before) {
            ObjectForm<O> room = after.stream()
                    .filter(other -> other.object().equals(form.object()))
                    .map(form::hull)
                    .findFirst()
                    .orElse(form);
            occupied.removeIf(other -> other.object().equals(form.object()) && !other.covers(room));
            if (occupied.stream().noneMatch(other -> other.object().equals(form.object()))) {
                occupied.add(room);
            }
        }
        return occupied;
    }

    /** The objects of one side, at the places of the union, in their own forms. */
    List<PlacedObject<O>> keep(List<PlacedObject<O>> union, List<ObjectForm<O>> side) {
        return side.stream()
                .map(own -> union.stream()
                        .filter(place -> place.object().equals(own.object()))
                        .map(place -> own.at(place.top(), place.left()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
