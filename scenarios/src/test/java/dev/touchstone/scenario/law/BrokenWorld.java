package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A sound world in which one thing is made wrong by a test. */
class BrokenWorld implements Scenario {

    private final Scenario sound;

    BrokenWorld(Scenario sound) {
        this.sound = sound;
    }

    /** The truth that is told instead of the true one. */
    Truth truth(Bucket bucket, Truth truth) {
        return truth;
    }

    /** The pixels that are shown instead of the right ones. */
    float value(Split split, int index, float value) {
        return value;
    }

    @Override
    public ScenarioId id() {
        return new ScenarioId("team/broken");
    }

    @Override
    public int classes() {
        return sound.classes();
    }

    @Override
    public int[] inputShape() {
        return sound.inputShape();
    }

    @Override
    public List<Bucket> buckets() {
        return sound.buckets();
    }

    @Override
    public List<String> gaps() {
        return sound.gaps();
    }

    @Override
    public OptionalInt population(Bucket bucket) {
        return sound.population(bucket);
    }

    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        SampleBatch batch = sound.draw(buckets, split, first, seeds);
        float[] inputs = new float[batch.inputs().remaining()];
        batch.inputs().get(inputs);
        int size = inputs.length / buckets.size();
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = value(split, first + i / size, inputs[i]);
        }
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            truths.add(truth(buckets.get(i), batch.truths().get(i)));
        }
        return new SampleBatch(first, buckets, truths, inputShape(), inputs);
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return sound.probes(count, seeds);
    }

    @Override
    public ModelRecipe recipe() {
        return sound.recipe();
    }

    @Override
    public String specification() {
        return sound.specification();
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return sound.hasFocus(bucket);
    }
}
