package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioId;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Truth;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A logical world in which every sample keeps some of its inputs and shows {@link Symbols#MASK} at all others: what a network is trained on
 * anew to learn whether the pattern of a method's masks gives the label away (LASA and ROAR in the ANDOR papers' code). What more it gets
 * right than the kept inputs prove, it reads from the masks.
 */
public final class MaskedScenario implements Scenario {

    private final AndorScenario whole;
    private final ModelRecipe recipe;
    private final Map<Bucket, Members> members = new LinkedHashMap<>();
    private final String masks;

    /** All samples of a class. */
    private record Members(float[] inputs, List<? extends Truth> truths) {

        int count() {
            return truths.size();
        }
    }

    /**
     * @param kept for each class the inputs that its samples keep, in their order
     * @param recipe how a network is trained on what is left; that of the whole world asks for all of the truth table, which masks may hide
     * @throws IllegalArgumentException if a class lacks samples
     */
    public MaskedScenario(AndorScenario whole, Map<Bucket, List<InputSet>> kept, ModelRecipe recipe) {
        this.whole = whole;
        this.recipe = recipe;
        StringBuilder all = new StringBuilder();
        for (Bucket bucket : whole.buckets()) {
            List<InputSet> ofClass = kept.getOrDefault(bucket, List.of());
            int count = whole.population(bucket).orElseThrow();
            if (ofClass.size() != count) {
                throw new IllegalArgumentException("bucket %s of %s has %d samples, but masks for %d"
                        .formatted(bucket, whole.id(), count, ofClass.size()));
            }
            members.put(bucket, masked(bucket, ofClass));
            ofClass.forEach(set -> all.append(set.bits()).append(' '));
            all.append(';');
        }
        this.masks = Sha256.of(all.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Members masked(Bucket bucket, List<InputSet> kept) {
        SampleBatch batch = whole.draw(bucket, Split.HELD_OUT, 0, kept.size(), SeedSource.of(0));
        FloatBuffer seen = batch.inputs();
        float[] inputs = new float[seen.remaining()];
        seen.get(inputs);
        int length = whole.world().inputs();
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = kept.get(i / length).contains(i % length) ? inputs[i] : Symbols.MASK;
        }
        return new Members(inputs, batch.truths());
    }

    @Override
    public ScenarioId id() {
        return new ScenarioId(whole.id() + "/masked-" + masks.substring(0, 12));
    }

    @Override
    public int classes() {
        return whole.classes();
    }

    @Override
    public int[] inputShape() {
        return whole.inputShape();
    }

    @Override
    public List<Bucket> buckets() {
        return whole.buckets();
    }

    @Override
    public OptionalInt population(Bucket bucket) {
        return whole.population(bucket);
    }

    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        int length = whole.world().inputs();
        float[] inputs = new float[buckets.size() * length];
        List<Truth> truths = new ArrayList<>(buckets.size());
        for (int i = 0; i < buckets.size(); i++) {
            Members all = members.get(buckets.get(i));
            int index = split == Split.HELD_OUT
                    ? first + i
                    : seeds.child("sample", (long) first + i).random().nextInt(all.count());
            System.arraycopy(all.inputs(), index * length, inputs, i * length, length);
            truths.add(all.truths().get(index));
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
        return whole.specification() + "; masked " + masks;
    }

    @Override
    public boolean hasFocus(Bucket bucket) {
        return true;
    }
}
