package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.stream.IntStream;

/** The ball of an adversarial training: see {@link AdversarialTraining}. */
final class GrowingBall {

    /** Weight of the past in the running accuracy: it remembers about 10 steps. */
    private static final double MEMORY = 0.9;

    private final AdversarialTraining attack;
    private double accuracy;
    private int grown;

    GrowingBall(AdversarialTraining attack) {
        this.attack = attack;
    }

    /** The samples moved within it. */
    NDArray attack(Block block, NDArray inputs, NDArray labels, SeedSource seeds) {
        return new ProjectedGradientDescent(attack, block).attack(inputs, labels, epsilon(), seeds);
    }

    /** Its radius now. */
    float epsilon() {
        return isWhole() ? attack.epsilon() : attack.epsilon() * grown / attack.growthSteps();
    }

    /** Whether it has any size, or all that it will ever have. */
    boolean hasBegun() {
        return grown > 0 || isWhole();
    }

    /** Whether it has its full size. */
    boolean isWhole() {
        return grown >= attack.growthSteps();
    }

    /** Grows by one part if the network copes with the present size; to be told of each step's samples as they were attacked. */
    void add(List<Bucket> buckets, long[] predicted) {
        double right = IntStream.range(0, predicted.length)
                .filter(i -> predicted[i] == buckets.get(i).label())
                .count();
        accuracy = MEMORY * accuracy + (1 - MEMORY) * right / predicted.length;
        if (!isWhole() && accuracy >= AdversarialTraining.COPING) {
            grown++;
        }
    }
}
