package dev.touchstone.randomisation;

import java.util.Arrays;

/**
 * The similarities of the map of each input on the trained model with that of each input on each random version; immutable. What cannot be
 * compared is NaN in here, and no sum takes it.
 */
final class SimilarityTable {

    private final int steps;
    private final int replicates;
    private final double[] repeats;
    private final double[] values;

    /**
     * @param repeats of each input, the similarity of two runs on the trained model
     * @param values {@code [step][replicate][i][j]}: of input i on the trained model and input j on the random version
     */
    SimilarityTable(double[] repeats, double[][][][] values) {
        this.steps = values.length;
        this.replicates = values[0].length;
        this.repeats = repeats.clone();
        this.values = Arrays.stream(values)
                .flatMap(Arrays::stream)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        if (this.values.length != steps * replicates * repeats.length * repeats.length) {
            throw new IllegalArgumentException("the table has a gap");
        }
    }

    int inputs() {
        return repeats.length;
    }

    int steps() {
        return steps;
    }

    int replicates() {
        return replicates;
    }

    double repeat(int input) {
        return repeats[input];
    }

    /** Of input i on the trained model and input j on a random version. */
    double at(int step, int replicate, int i, int j) {
        return values[((step * replicates + replicate) * repeats.length + i) * repeats.length + j];
    }

    /** How many of the inputs cannot be compared with themselves at a step, over all replicates. */
    int degenerate(int step) {
        int count = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int i = 0; i < repeats.length; i++) {
                count += Double.isNaN(at(step, replicate, i, i)) ? 1 : 0;
            }
        }
        return count;
    }
}
