package dev.touchstone.model;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Dark images against bright ones: learnt in a few steps. */
final class TinyWorld implements Scenario {

    private static final int SIZE = 32;

    private final ModelRecipe recipe;

    /**
     * Learnt by the simple CNN.
     *
     * @param required accuracy; above 1 nothing ever verifies
     * @param steps after which training gives up
     */
    TinyWorld(double required, int steps) {
        this(Architecture.SIMPLE_CNN, required, steps);
    }

    TinyWorld(Architecture network, double required, int steps) {
        this(new ModelRecipe(network, 8, 1e-3f, 1, steps, 1, required, required));
    }

    TinyWorld(ModelRecipe recipe) {
        this.recipe = recipe;
    }

    @Override
    public ScenarioId id() {
        return new ScenarioId("test/tiny");
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public int[] inputShape() {
        return new int[] {1, SIZE, SIZE};
    }

    @Override
    public List<Bucket> buckets() {
        return List.of(new Bucket(1, "dark", 0), new Bucket(2, "bright", 1));
    }

    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        float[] inputs = new float[buckets.size() * SIZE * SIZE];
        for (int i = 0; i < buckets.size(); i++) {
            RandomGenerator random =
                    seeds.child(split.name()).child("sample", first + i).random();
            for (int pixel = 0; pixel < SIZE * SIZE; pixel++) {
                inputs[i * SIZE * SIZE + pixel] = (float)
                        (0.5 * random.nextDouble() + 0.5 * buckets.get(i).label());
            }
        }
        RegionTruth nothing = new RegionTruth(SIZE, SIZE, List.of(), List.of(), List.of());
        return new SampleBatch(first, buckets, Collections.nCopies(buckets.size(), nothing), inputShape(), inputs);
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
        return "dark or bright";
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return false;
    }
}
