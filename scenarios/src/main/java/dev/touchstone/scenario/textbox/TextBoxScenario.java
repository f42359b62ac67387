package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.StandardRecipes;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.ObjectSampler;
import dev.touchstone.scenario.image.ObjectWorld;
import dev.touchstone.scenario.image.PlacedObject;
import dev.touchstone.scenario.rule.RuleDecision;
import java.util.List;
import java.util.random.RandomGenerator;

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
    private final ObjectSampler<TextBoxObject> sampler;

    private TextBoxScenario(ScenarioId id, Reasoning reasoning, ModelRecipe recipe, World world) {
        this.id = id;
        this.reasoning = reasoning;
        this.recipe = recipe;
        this.world = world;
        this.buckets = new Buckets(reasoning);
        this.sampler = new ObjectSampler<>(new Objects());
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
        return Canvas.FORMAT.shape();
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
    public List<String> gaps() {
        return buckets.gaps();
    }

    @Override
    public SampleBatch draw(List<Bucket> drawn, Split split, int first, SeedSource seeds) {
        return sampler.draw(drawn, split, first, seeds);
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return sampler.probes(count, seeds);
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

    /** What the sampler asks of this world. */
    private final class Objects implements ObjectWorld<TextBoxObject> {

        @Override
        public ImageFormat format() {
            return Canvas.FORMAT;
        }

        @Override
        public List<Bucket> buckets() {
            return buckets.all();
        }

        @Override
        public RuleDecision<TextBoxObject> decision(Bucket bucket) {
            return buckets.decision(bucket).plain();
        }

        @Override
        public List<ObjectForm<TextBoxObject>> forms(Bucket bucket) {
            return world.shapes().of(Presence.ofBucket(bucket.number()));
        }

        @Override
        public List<PlacedObject<TextBoxObject>> place(
                List<ObjectForm<TextBoxObject>> forms, Split split, RandomGenerator random) {
            return world.place(forms, split, random);
        }

        @Override
        public void draw(
                List<PlacedObject<TextBoxObject>> objects,
                Split split,
                RandomGenerator background,
                float[] images,
                int offset) {
            world.draw(objects, split, background, images, offset);
        }
    }
}
