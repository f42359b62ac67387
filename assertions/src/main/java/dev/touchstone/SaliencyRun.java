package dev.touchstone;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One saliency method on one scenario, with the model of one seed. What it hands out is immutable; asking twice gives the same.
 *
 * <p>The model is made, or taken from the store, when the first map is asked for.
 */
public interface SaliencyRun {

    Scenario scenario();

    /** The id of the method under test. */
    String method();

    /** The model that is explained. */
    ModelSummary model();

    /** The index of the model seed, from 0. */
    int seed();

    /** The base of all random streams. */
    long baseSeed();

    Sampling sampling();

    /** The method's maps of the first {@code count} held-out samples of a bucket; of all if its world is finite and it has fewer. */
    List<Explanation> explain(Bucket bucket, int count);

    /**
     * Maps of another method of the catalog on the same samples, such as {@code oracle}, {@code random} or {@code edge}.
     *
     * @throws IllegalArgumentException if the catalog has no method of this id
     */
    List<Explanation> explain(String methodId, Bucket bucket, int count);

    /**
     * The method's matrices over pairs of inputs, of the same samples as its maps.
     *
     * @throws IllegalArgumentException if the method is not a {@code dev.touchstone.method.SecondOrderMethod}
     */
    List<Interactions> interactions(Bucket bucket, int count);

    /**
     * Matrices of another method of the catalog on the same samples.
     *
     * @throws IllegalArgumentException if the catalog has no method of this id, or it is not a second-order one
     */
    List<Interactions> interactions(String methodId, Bucket bucket, int count);

    /**
     * The model and copies of it that lost what it learnt, asked about held-out samples. They are the same for all who ask for as many, and freed
     * with the run; who closes them frees them sooner.
     *
     * @param samples how many, of all buckets in turn, without blank inputs; of all that there are if the world is finite and has fewer
     */
    ModelCopies copies(int samples);

    /**
     * Where a picture with this name, e.g. {@code bucket-09-worst}, will be found after the run, under the configured output
     * directory; empty if nothing draws pictures.
     */
    Optional<Path> picture(String name);

    /** The command that repeats this run's test, with its method alone. */
    String repeatCommand();

    /** Keeps what an assertion found, for reports; assertions call it before they throw. */
    void record(Evidence evidence);
}
