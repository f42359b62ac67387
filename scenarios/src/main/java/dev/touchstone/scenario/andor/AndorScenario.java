package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.StandardRecipes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A logical world with what learns it. Its two buckets are the classes 0 and 1, each with all of its samples: the held-out sample i of a
 * class is the i-th of the world that has this label. Training draws from the same samples, for the whole truth table is to be learnt;
 * nothing is held out from it, and so nothing is probed besides.
 *
 * <p>Inputs have the shape (L, 1) for Transformers and (1, L, 1) for CNNs.
 */
public final class AndorScenario implements Scenario {

    private static final List<Bucket> CLASSES = List.of(new Bucket(1, "class 0", 0), new Bucket(2, "class 1", 1));

    private final ScenarioId id;
    private final Supplier<LogicWorld> source;
    private final ModelRecipe recipe;
    private Members members;

    private AndorScenario(String id, Supplier<LogicWorld> source, ModelRecipe recipe) {
        this.id = new ScenarioId(id);
        this.source = source;
        this.recipe = recipe;
    }

    /** One of the papers' worlds. */
    public static AndorScenario of(Configuration configuration, LogicOperator top, LogicNetwork network) {
        String world = "andor/" + configuration.id() + "/" + top.id();
        String id = network.suffix().isEmpty() ? world : world + "/" + network.suffix();
        return new AndorScenario(id, () -> configuration.world(top), StandardRecipes.of(network.on(configuration)));
    }

    /**
     * A world of one's own, with the standard recipe of the network.
     *
     * @throws IllegalArgumentException if the network reads images of another kind
     */
    public static AndorScenario of(String id, LogicWorld world, Architecture network) {
        if (!network.readsSymbols()) {
            throw new IllegalArgumentException(network.id() + " reads images, not symbols");
        }
        return new AndorScenario(id, () -> world, StandardRecipes.of(network));
    }

    /** The same world learnt by another recipe. */
    public AndorScenario withRecipe(ModelRecipe other) {
        return new AndorScenario(id.value(), source, other);
    }

    public LogicWorld world() {
        return members().world();
    }

    /** Made when it is first needed: naming the scenarios needs no truth table. */
    private synchronized Members members() {
        if (members == null) {
            members = new Members(source.get());
        }
        return members;
    }

    @Override
    public ScenarioId id() {
        return id;
    }

    @Override
    public int classes() {
        return CLASSES.size();
    }

    @Override
    public int[] inputShape() {
        return recipe.network().readsChannels() ? new int[] {1, world().inputs(), 1} : new int[] {world().inputs(), 1};
    }

    @Override
    public List<Bucket> buckets() {
        return CLASSES;
    }

    @Override
    public OptionalInt population(Bucket bucket) {
        return OptionalInt.of(members().count(bucket.label()));
    }

    /** @throws IllegalArgumentException if a held-out sample is asked for that the class does not have */
    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        Members all = members();
        LogicWorld world = all.world();
        float[] inputs = new float[buckets.size() * world.inputs()];
        List<LogicTruth> truths = new ArrayList<>(buckets.size());
        for (int i = 0; i < buckets.size(); i++) {
            int label = buckets.get(i).label();
            int sample = split == Split.HELD_OUT
                    ? all.get(label, first + i)
                    : all.draw(label, seeds.child("sample", (long) first + i).random());
            for (int input = 0; input < world.inputs(); input++) {
                inputs[i * world.inputs() + input] = world.symbols().value(world.symbol(sample, input));
            }
            truths.add(world.truth(sample));
        }
        return new SampleBatch(first, buckets, truths, inputShape(), inputs);
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return List.of();
    }

    @Override
    public ModelRecipe recipe() {
        return recipe;
    }

    @Override
    public String specification() {
        return world().specification();
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return true;
    }

    @Override
    public String toString() {
        return id + ": " + world().formula();
    }
}
