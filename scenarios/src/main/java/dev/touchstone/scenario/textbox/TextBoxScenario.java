package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.StandardRecipes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A TextBox world under a labelling rule: images of (3, 64, 64) in [0, 1], their buckets, labels and truth derived from the rule.
 * White objects on black, placed apart, unless another appearance or placement is asked for.
 *
 * <p>A rule of one's own makes a scenario of one's own:
 *
 * <pre>{@code
 * TextBoxScenario.of("team/box2-unless-b", when(letter(B)).then(0).otherwise(when(BOX2).then(1).otherwise(0)), COMPLEX_CNN)
 * }</pre>
 */
public final class TextBoxScenario implements Scenario {

    private final ScenarioId id;
    private final Reasoning reasoning;
    private final ModelRecipe recipe;
    private final Buckets buckets;
    private final World world;

    private TextBoxScenario(ScenarioId id, Reasoning reasoning, ModelRecipe recipe, World world) {
        this.id = id;
        this.reasoning = reasoning;
        this.recipe = recipe;
        this.world = world;
        this.buckets = new Buckets(reasoning);
    }

    /**
     * The scenario of a rule, with the standard recipe of the network.
     *
     * @throws IllegalArgumentException if the rule labels no bucket, or all of them alike
     */
    public static TextBoxScenario of(String id, Reasoning reasoning, Architecture network) {
        return new TextBoxScenario(new ScenarioId(id), reasoning, StandardRecipes.of(network), World.STANDARD);
    }

    /** The same world learnt by another recipe. */
    public TextBoxScenario withRecipe(ModelRecipe other) {
        return new TextBoxScenario(id, reasoning, other, world);
    }

    /** The same rule over images that look otherwise. */
    public TextBoxScenario withAppearance(Appearance other) {
        return new TextBoxScenario(id, reasoning, recipe, world.with(other));
    }

    /** The same rule over objects placed otherwise. */
    public TextBoxScenario withPlacement(Placement other) {
        return new TextBoxScenario(id, reasoning, recipe, world.with(other));
    }

    @Override
    public ScenarioId id() {
        return id;
    }

    public Reasoning reasoning() {
        return reasoning;
    }

    @Override
    public int classes() {
        return buckets.classes();
    }

    @Override
    public int[] inputShape() {
        return new int[] {Canvas.CHANNELS, Canvas.SIZE, Canvas.SIZE};
    }

    @Override
    public List<Bucket> buckets() {
        return buckets.all();
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return !buckets.decision(bucket).focus().isEmpty();
    }

    @Override
    public SampleBatch draw(List<Bucket> drawn, Split split, int first, SeedSource seeds) {
        BatchBuilder batch = new BatchBuilder(first, drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Bucket bucket = drawn.get(i);
            SeedSource stream =
                    seeds.child(split.name()).child("bucket", bucket.number()).child("sample", first + i);
            List<ObjectShape> shapes = world.shapes().of(Presence.ofBucket(bucket.number()));
            batch.add(bucket, world.place(shapes, split, stream.random()), split, stream);
        }
        return batch.build();
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return new ProbePlan(buckets)
                .changes().stream().map(change -> probe(change, count, seeds)).toList();
    }

    private Probe probe(ProbePlan.Change change, int count, SeedSource seeds) {
        SeedSource stream = seeds.child(change.name());
        BatchBuilder before = new BatchBuilder(0, count);
        BatchBuilder after = new BatchBuilder(0, count);
        for (int i = 0; i < count; i++) {
            SeedSource pair = stream.child("pair", i);
            List<Placed> union = world.place(change.occupied(world.shapes()), Split.HELD_OUT, pair.random());
            before.add(change.from(), change.keep(union, change.before(), world.shapes()), Split.HELD_OUT, pair);
            after.add(change.to(), change.keep(union, change.after(), world.shapes()), Split.HELD_OUT, pair);
        }
        return new Probe(change.name(), before.build(), after.build());
    }

    @Override
    public ModelRecipe recipe() {
        return recipe;
    }

    @Override
    public String specification() {
        return world.specification() + "; " + reasoning.describe();
    }

    @Override
    public String toString() {
        return id + ": " + reasoning.describe();
    }

    /** Collects samples while their images are drawn into one array. */
    private final class BatchBuilder {
        private final int first;
        private final ArrayList<Bucket> drawn = new ArrayList<>();
        private final ArrayList<RegionTruth> truths = new ArrayList<>();
        private final float[] images;

        BatchBuilder(int first, int size) {
            this.first = first;
            this.images = new float[size * Canvas.IMAGE];
        }

        void add(Bucket bucket, List<Placed> placed, Split split, SeedSource stream) {
            world.draw(placed, split, stream.random("background"), images, drawn.size() * Canvas.IMAGE);
            drawn.add(bucket);
            Decision decision = buckets.decision(bucket);
            truths.add(new RegionTruth(
                    Canvas.SIZE,
                    Canvas.SIZE,
                    regions(placed, decision.focus()),
                    regions(placed, decision.avoid()),
                    regions(placed, decision.neutral())));
        }

        SampleBatch build() {
            return new SampleBatch(first, drawn, truths, inputShape(), images);
        }
    }

    private static List<Region> regions(List<Placed> placed, Set<TextBoxObject> objects) {
        return placed.stream()
                .filter(p -> objects.contains(p.object()))
                .map(Placed::region)
                .toList();
    }
}
