package dev.touchstone.randomisation;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Shuffled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * G1 of models that were trained on shuffled labels: they must know the true ones of held-out samples no better than by chance. That is what
 * their predictions have in common with those labels in another order, however unequal classes are; a model that always says the same knows
 * nothing. What one such order in a hundred would reach is not by chance; since samples of a bucket are alike, less may well be.
 */
final class ChanceGuard {

    private static final double ALPHA = 0.01;
    private static final int ORDERS = 9999;
    private static final SeedSource SEEDS = SeedSource.of(0).child("data-randomisation");

    private ChanceGuard() {}

    /**
     * @param labels of the samples
     * @param predictions of the same samples, by one model
     */
    static Optional<GuardFinding> finding(List<Integer> labels, List<Integer> predictions) {
        int right = common(labels, predictions);
        RandomGenerator random = SEEDS.random("orders");
        List<Integer> order = new ArrayList<>(labels);
        int asGood = 1;
        int sum = 0;
        for (int k = 0; k < ORDERS; k++) {
            Shuffled.shuffle(order, random);
            int common = common(order, predictions);
            asGood += common >= right ? 1 : 0;
            sum += common;
        }
        return asGood > ALPHA * (ORDERS + 1)
                ? Optional.empty()
                : Optional.of(new GuardFinding(
                        Guard.MODEL_RANDOMISED,
                        String.format(
                                Locale.ROOT,
                                "a model that was trained on shuffled labels knows %d of %d true ones, chance knows %.1f; look whether labels"
                                        + " were shuffled",
                                right,
                                labels.size(),
                                sum / (double) ORDERS)));
    }

    private static int common(List<Integer> labels, List<Integer> predictions) {
        return (int) IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).equals(predictions.get(i)))
                .count();
    }
}
