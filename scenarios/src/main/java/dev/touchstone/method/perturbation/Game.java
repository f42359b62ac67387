package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Baseline;
import java.util.Arrays;

/**
 * The value function {@code v(S) = F(x_S, x'_{N\S})} of each row: features in the coalition S keep the input's values bit for bit, the
 * others get the replacement's. F is the target logit.
 */
final class Game {

    private final Trials trials;
    private final int players;
    private final NDArray features;
    private final NDArray inputs;
    private final NDArray replacement;

    /** @param replacement of the inputs' shape, or with a single row for all */
    Game(Trials trials, FeatureMask mask, NDArray replacement) {
        int[] feature = mask.features(trials.shape());
        long size = feature.length;
        long rows = replacement.getShape().get(0);
        if (replacement.size() != rows * size || rows != 1 && rows != trials.rows()) {
            throw new IllegalArgumentException("a replacement of shape " + replacement.getShape()
                    + " does not fit inputs of shape " + trials.inputs().getShape());
        }
        this.trials = trials;
        this.players = Arrays.stream(feature).max().orElseThrow() + 1;
        NDManager manager = replacement.getManager();
        this.features = manager.create(Arrays.stream(feature).asLongStream().toArray());
        this.inputs = trials.inputs().reshape(1, trials.rows(), size);
        this.replacement = replacement.toType(inputs.getDataType(), false).reshape(1, rows, size);
    }

    Game(Trials trials, FeatureMask mask, Baseline baseline) {
        this(trials, mask, baseline.of(trials.inputs()));
    }

    /** How many features there are. */
    int players() {
        return players;
    }

    int rows() {
        return trials.rows();
    }

    /** Coalitions that all rows share. */
    @FunctionalInterface
    interface Coalitions {
        boolean has(int coalition, int feature);
    }

    /** Coalitions of each row's own. */
    @FunctionalInterface
    interface RowCoalitions {
        boolean has(int coalition, int row, int feature);
    }

    /** The values v(S) by coalition and row. */
    double[][] values(int count, Coalitions coalitions) {
        return values(count, 1, (coalition, row, feature) -> coalitions.has(coalition, feature));
    }

    /** The values v(S) by coalition and row, each row with its own S. */
    double[][] valuesByRow(int count, RowCoalitions coalitions) {
        return values(count, trials.rows(), coalitions);
    }

    /** v(N), the output of the unchanged input. */
    double[] full() {
        return values(1, (coalition, feature) -> true)[0];
    }

    /** v of the empty coalition, the output of the replacement. */
    double[] empty() {
        return values(1, (coalition, feature) -> false)[0];
    }

    private double[][] values(int count, int owners, RowCoalitions coalitions) {
        return trials.values(count, Output.LOGIT, (from, taken, pass) -> {
            boolean[] kept = new boolean[taken * owners * players];
            for (int i = 0; i < kept.length; i++) {
                int trial = i / players;
                kept[i] = coalitions.has(from + trial / owners, trial % owners, i % players);
            }
            Shape copies = new Shape(taken, trials.rows(), features.size());
            NDArray spread = pass.create(kept, new Shape((long) taken * owners, players))
                    .get(new NDIndex(":, {}", features))
                    .reshape(taken, owners, features.size())
                    .broadcast(copies);
            NDArray originals = inputs.broadcast(copies);
            originals.attach(pass);
            NDArray altered = NDArrays.where(spread, originals, replacement);
            altered.attach(pass);
            return altered.reshape(batch(taken));
        });
    }

    private Shape batch(int copies) {
        long[] lengths = trials.inputs().getShape().getShape().clone();
        lengths[0] *= copies;
        return new Shape(lengths);
    }
}
