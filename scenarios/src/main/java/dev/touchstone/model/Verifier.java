package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Probe;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Measures whether a network follows a scenario's rule, on places that it never saw in training, and under attack if its recipe has one. Of a
 * bucket with a finite population the whole table has every sample.
 */
final class Verifier {

    static final int SAMPLES = 500;
    static final int PAIRS = 200;
    static final int ATTACKED = 100;
    private static final int GLANCE = 5;
    private static final int CHUNK = 250;

    private final Scenario scenario;
    private final NDManager manager;
    private final Block block;
    private final ParameterStore parameters;
    private final TrainingProgress progress;

    /** @param manager on the device of the block's parameters */
    Verifier(Scenario scenario, NDManager manager, Block block, TrainingProgress progress) {
        this.scenario = scenario;
        this.manager = manager;
        this.block = block;
        this.parameters = new ParameterStore(manager, false);
        this.progress = progress;
    }

    /** The whole table. */
    Verification verify(SeedSource seeds) {
        return verify(SAMPLES, PAIRS, ATTACKED, seeds);
    }

    /** Whether a table on a fifth of the samples would verify: a cheap way to find that the whole one would not. */
    boolean glance(SeedSource seeds) {
        return verify(SAMPLES / GLANCE, PAIRS / GLANCE, ATTACKED / GLANCE, seeds)
                .verified();
    }

    private Verification verify(int samples, int pairs, int attacked, SeedSource seeds) {
        List<Verification.Line> buckets = new ArrayList<>();
        for (Bucket bucket : scenario.buckets()) {
            progress.verifying();
            boolean[] right = right(scenario.draw(bucket, Split.HELD_OUT, 0, count(bucket, samples), seeds));
            buckets.add(line(bucket.toString(), right, scenario.recipe().bucketAccuracy()));
        }
        List<Verification.Line> probes = new ArrayList<>();
        for (Probe probe : scenario.probes(pairs, seeds)) {
            progress.verifying();
            boolean[] before = right(probe.before());
            boolean[] after = right(probe.after());
            for (int i = 0; i < before.length; i++) {
                before[i] &= after[i];
            }
            probes.add(line(probe.name(), before, scenario.recipe().probeAccuracy()));
        }
        List<Verification.Line> underAttack = scenario.recipe()
                .adversarial()
                .map(attack -> new RobustVerifier(scenario, attack, block, manager).verify(attacked, seeds))
                .orElse(null);
        return new Verification(buckets, probes, underAttack);
    }

    /** How many samples of a bucket to take where so many are wanted; all there are if the whole table is meant. */
    private int count(Bucket bucket, int wanted) {
        OptionalInt population = scenario.population(bucket);
        return wanted < SAMPLES ? Math.min(wanted, population.orElse(wanted)) : population.orElse(wanted);
    }

    private static Verification.Line line(String name, boolean[] right, double required) {
        int hits = 0;
        for (boolean r : right) {
            hits += r ? 1 : 0;
        }
        return new Verification.Line(name, (double) hits / right.length, required, right.length);
    }

    private boolean[] right(SampleBatch batch) {
        int[] labels = batch.labels();
        int[] predicted = Predictions.of(batch, CHUNK, manager, this::logits);
        boolean[] right = new boolean[labels.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = predicted[i] == labels[i];
        }
        return right;
    }

    private NDArray logits(NDArray inputs) {
        return block.forward(parameters, new NDList(inputs), false).singletonOrThrow();
    }
}
