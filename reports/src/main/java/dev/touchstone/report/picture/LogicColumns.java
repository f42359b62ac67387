package dev.touchstone.report.picture;

import dev.touchstone.scenario.LogicTruth;

/** Where the inputs of a logical world stand in a picture, from the left: gates and the baseline block keep apart. */
final class LogicColumns {

    static final int BAR = 24;
    static final int GAP = 8;

    private static final int BETWEEN_GATES = 16;

    private final int[] left;

    LogicColumns(LogicTruth truth) {
        this.left = new int[truth.inputs()];
        int x = GAP;
        for (int input = 0; input < left.length; input++) {
            x += input > 0 && begins(truth, input) ? BETWEEN_GATES : 0;
            left[input] = x;
            x += BAR + GAP;
        }
    }

    private static boolean begins(LogicTruth truth, int input) {
        return input == truth.logicInputs()
                || truth.gates().stream()
                        .anyMatch(gate -> gate.inputs().inputs().get(0) == input);
    }

    /** The left edge of an input's column, which is {@link #BAR} wide. */
    int left(int input) {
        return left[input];
    }

    /** How wide all are together. */
    int width() {
        return left[left.length - 1] + BAR + GAP;
    }
}
