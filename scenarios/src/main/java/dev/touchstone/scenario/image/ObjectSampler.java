package dev.touchstone.scenario.image;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.rule.RuleDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the samples of a world of objects, with their truths, and its counterfactual probes. */
public final class ObjectSampler<O> {

    private final ObjectWorld<O> world;

    public ObjectSampler(ObjectWorld<O> world) {
        this.world = world;
    }

    /** One sample for each bucket, as {@link dev.touchstone.scenario.Scenario#draw(List, Split, int, SeedSource)} says. */
    public SampleBatch draw(List<Bucket> drawn, Split split, int first, SeedSource seeds) {
        BatchBuilder batch = new BatchBuilder(first, drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Bucket bucket = drawn.get(i);
            SeedSource stream =
                    seeds.child(split.name()).child("bucket", bucket.number()).child("sample", first + i);
            batch.add(bucket, world.place(world.forms(bucket), split, stream.random()), split, stream);
        }
        return batch.build();
    }

    /** So many pairs for each change of one object between two defined buckets. */
    public List<Probe> probes(int count, SeedSource seeds) {
        return ObjectChange.of(world).stream()
                .map(change -> probe(change, count, seeds))
                .toList();
    }

    private Probe probe(ObjectChange<O> change, int count, SeedSource seeds) {
        SeedSource stream = seeds.child(change.name());
        BatchBuilder before = new BatchBuilder(0, count);
        BatchBuilder after = new BatchBuilder(0, count);
        for (int i = 0; i < count; i++) {
            SeedSource pair = stream.child("pair", i);
            List<PlacedObject<O>> union = world.place(change.occupied(), Split.HELD_OUT, pair.random());
            before.add(change.from(), change.keep(union, change.before()), Split.HELD_OUT, pair);
            after.add(change.to(), change.keep(union, change.after()), Split.HELD_OUT, pair);
        }
        return new Probe(change.name(), before.build(), after.build());
    }

    /** Collects samples while their images are drawn into one array. */
    private final class BatchBuilder {
        private final int first;
        private final ArrayList<Bucket> drawn = new ArrayList<>();
        private final ArrayList<RegionTruth> truths = new ArrayList<>();
        private final float[] images;

        BatchBuilder(int first, int size) {
            this.first = first;
            this.images = new float[size * world.format().size()];
        }

        void add(Bucket bucket, List<PlacedObject<O>> placed, Split split, SeedSource stream) {
            int offset = drawn.size() * world.format().size();
            world.draw(placed, split, stream.random("background"), images, offset);
            drawn.add(bucket);
            RuleDecision<O> decision = world.decision(bucket);
            truths.add(new RegionTruth(
                    world.format().height(),
                    world.format().width(),
                    regions(placed, decision.focus()),
                    regions(placed, decision.avoid()),
                    regions(placed, decision.neutral())));
        }

        SampleBatch build() {
            return new SampleBatch(first, drawn, truths, world.format().shape(), images);
        }
    }

    private List<Region> regions(List<PlacedObject<O>> placed, Set<O> objects) {
        return placed.stream()
                .filter(object -> objects.contains(object.object()))
                .map(object -> object.region(world.format()))
                .toList();
    }
}
