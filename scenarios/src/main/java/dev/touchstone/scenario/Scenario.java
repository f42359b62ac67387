package dev.touchstone.scenario;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** A world with known truth, and the recipe of a model that learns it. Immutable; drawing is a pure function of the seeds. */
public interface Scenario {

    ScenarioId id();

    /** How many classes its labels have. */
    int classes();

    /** The shape of one input, for images (channels, height, width). */
    int[] inputShape();

    /** The buckets that the labelling rule defines, by ascending number. */
    List<Bucket> buckets();

    /** Names of what samples could hold but the labelling rule gives no label on purpose. */
    default List<String> gaps() {
        return List.of();
    }

    /**
     * Draws one sample for each listed bucket. The sample at position {@code p} has index {@code first + p}, and depends only on
     * the seeds, its bucket, the split and its index.
     *
     * @param first index of the first sample, from 0
     */
    SampleBatch draw(List<Bucket> buckets, Split split, int first, SeedSource seeds);

    /** Draws {@code count} samples of one bucket. A longer draw begins with the shorter one. */
    default SampleBatch draw(Bucket bucket, Split split, int first, int count, SeedSource seeds) {
        return draw(Collections.nCopies(count, bucket), split, first, seeds);
    }

    /**
     * How many held-out samples a bucket has, if its world is finite: they are the first ones that are drawn, whatever the seeds, and there
     * are no others.
     */
    default OptionalInt population(Bucket bucket) {
        return OptionalInt.empty();
    }

    /** Draws the counterfactual probes, {@code count} pairs for each change of one object between two defined buckets. */
    List<Probe> probes(int count, SeedSource seeds);

    /** What is trained on it, and how. */
    ModelRecipe recipe();

    /** A stable text of all that decides its samples and labels; part of the key of its stored models. */
    String specification();

    /** Whether something that the samples of this bucket hold decides their label, so that a focus can be asked for. */
    boolean hasFocus(Bucket bucket);
}
