package dev.touchstone.method.interaction;

import java.util.BitSet;

/** What a model answers to hybrids: each that is wanted is asked once, many in one pass. */
final class Answers {

    static final int ROWS_PER_PASS = 4096;

    private final AskedModel model;
    private final Hybrids hybrids;
    private final BitSet wanted = new BitSet();
    private double[] logits = {};
    private int classes;

    Answers(AskedModel model, Hybrids hybrids) {
        this.model = model;
        this.hybrids = hybrids;
    }

    void want(int number) {
        wanted.set(number);
    }

    /** Asks for all that is wanted. */
    void ask() {
        int[] numbers = wanted.stream().toArray();
        for (int from = 0; from < numbers.length; from += ROWS_PER_PASS) {
            int taken = Math.min(ROWS_PER_PASS, numbers.length - from);
            double[] values = new double[taken * model.values()];
            for (int i = 0; i < taken; i++) {
                hybrids.write(numbers[from + i], values, i * model.values());
            }
            keep(numbers, from, taken, model.logits(values, taken));
        }
    }

    private void keep(int[] numbers, int from, int taken, double[] answered) {
        if (from == 0) {
            classes = answered.length / taken;
            logits = new double[(int) hybrids.count() * classes];
        }
        for (int i = 0; i < taken; i++) {
            System.arraycopy(answered, i * classes, logits, numbers[from + i] * classes, classes);
        }
    }

    double logit(int number, int target) {
        return logits[number * classes + target];
    }
}
