package dev.touchstone.scenario;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A scenario of which a single held-out sample is left, to look at a failure alone. The sample, its index and all random streams are those that
 * it has in the whole scenario, and so is the model.
 */
public final class OneSample implements Scenario {

    private final Scenario whole;
    private final Bucket bucket;
    private final int index;

    private OneSample(Scenario whole, Bucket bucket, int index) {
        this.whole = whole;
        this.bucket = bucket;
        this.index = index;
    }

    /**
     * The sample of this index in the bucket of this number.
     *
     * @throws IllegalArgumentException with those that there are, if the scenario has no such bucket or sample
     */
    public static OneSample of(Scenario whole, int number, int index) {
        Bucket bucket = whole.buckets().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no bucket %d; it has %s"
                        .formatted(
                                whole.id(),
                                number,
                                whole.buckets().stream().map(Bucket::toString).collect(Collectors.joining(", ")))));
        int samples = whole.population(bucket).orElse(Integer.MAX_VALUE);
        if (index < 0 || index >= samples) {
            throw new IllegalArgumentException("bucket %s of %s has no sample #%d; it has #0 to #%d"
                    .formatted(bucket, whole.id(), index, samples - 1));
        }
        return new OneSample(whole, bucket, index);
    }

    @Override
    public ScenarioId id() {
        return whole.id();
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
        return List.of(bucket);
    }

    @Override
    public OptionalInt population(Bucket any) {
        return OptionalInt.of(1);
    }

    /** Of the held-out samples there is this one; those to train on are as they were. */
    @Override
    public SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds) {
        return whole.draw(buckets, split, split == Split.HELD_OUT ? index + first : first, seeds);
    }

    @Override
    public List<Probe> probes(int count, SeedSource seeds) {
        return List.of();
    }

    @Override
    public ModelRecipe recipe() {
        return whole.recipe();
    }

    @Override
    public String specification() {
        return whole.specification() + "; sample " + index + " of bucket " + bucket.number();
    }

    @Override
    public boolean hasFocus(Bucket any) {
        return whole.hasFocus(any);
    }
}
