package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.List;

/**
 * The single-object changes between defined buckets. Each unordered pair of neighbouring buckets is one change, so a probe covers
 * the adding and the removing of an object at once.
 */
final class ProbePlan {

    private final Buckets buckets;

    ProbePlan(Buckets buckets) {
        this.buckets = buckets;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Bucket from : buckets.all()) {
            List<Presence> neighbours = Presence.ofBucket(from.number()).neighbours();
            for (Bucket to : buckets.all()) {
                if (to.number() > from.number() && neighbours.contains(Presence.ofBucket(to.number()))) {
                    changes.add(new Change(from, to));
                }
            }
        }
        return changes;
    }

    /** From one bucket to the next; everything but the changed object stays in its place. */
    record Change(Bucket from, Bucket to) {

        Presence before() {
            return Presence.ofBucket(from.number());
        }

        Presence after() {
            return Presence.ofBucket(to.number());
        }

        /** E.g. {@code 3 (B) <-> 6 (B, Box2)}. */
        String name() {
            return from + " <-> " + to;
        }

        /** The shapes of all objects that appear before or after; of two letters the wider one, so that either fits its place. */
        List<ObjectShape> occupied(ObjectShapes shapes) {
            List<ObjectShape> occupied = new ArrayList<>(shapes.of(after()));
            for (ObjectShape shape : shapes.of(before())) {
                occupied.removeIf(o -> o.object() == shape.object() && o.width() < shape.width());
                if (occupied.stream().noneMatch(o -> o.object() == shape.object())) {
                    occupied.add(shape);
                }
            }
            return occupied;
        }

        /** The objects of one side, at the places of the union, in their own shapes. */
        List<Placed> keep(List<Placed> union, Presence presence, ObjectShapes shapes) {
            return shapes.of(presence).stream()
                    .map(own -> union.stream()
                            .filter(place -> place.object() == own.object())
                            .map(place -> own.at(place.top(), place.left()))
                            .findFirst()
                            .orElseThrow())
                    .toList();
        }
    }
}
