package dev.touchstone.report.picture;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicTruth;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The scores of one sample of a logical world as bars, one an input, from zero up or down. Teal: inputs that occur in a minimal reason;
 * orange-red: the baseline block, with a dashed line at its highest score; grey: the others. A framed column is what the nearest minimal
 * reason lacks. A column that is no finite number is magenta.
 *
 * <p>Below each bar of the formula a square tells what the input holds, full for true and hollow for false; below these a beam over the
 * inputs of each gate tells in the same way what the gate gives.
 */
final class LogicBars {

    static final int BAR = 24;
    static final int HEIGHT = 160;
    static final int GAP = 8;

    private static final int BETWEEN_GATES = 16;
    private static final int MARK = 12;
    private static final int BEAM = 6;
    private static final int LINE = 2;
    private static final int DASH = 6;
    private static final int OTHER = 0xa0a0a0;
    private static final int INK = 0x202020;
    private static final int MISSING = 0xff00ff;

    private final LogicTruth truth;
    private final double[] scores;
    private final InputSet lacking;
    private final int[] left;
    private final Raster raster;
    private final DoubleUnaryOperator row;

    /** @param lacking the inputs that are framed */
    LogicBars(LogicTruth truth, double[] scores, InputSet lacking) {
        this.truth = truth;
        this.scores = scores;
        this.lacking = lacking;
        this.left = columns(truth);
        this.raster = new Raster(left[left.length - 1] + BAR + GAP, HEIGHT + 3 * GAP + MARK + BEAM, Rgb.WHITE);
        double high = finite().reduce(0, Math::max);
        double low = finite().reduce(0, Math::min);
        double range = high > low ? high - low : 1;
        this.row = score -> GAP + (high - score) / range * (HEIGHT - 2 * GAP);
    }

    private static int[] columns(LogicTruth truth) {
        int[] left = new int[truth.inputs()];
        int x = GAP;
        for (int input = 0; input < left.length; input++) {
            int at = input;
            boolean begins = input == truth.logicInputs()
                    || truth.gates().stream()
                            .anyMatch(gate -> gate.inputs().inputs().get(0) == at);
            x += input > 0 && begins ? BETWEEN_GATES : 0;
            left[input] = x;
            x += BAR + GAP;
        }
        return left;
    }

    private DoubleStream finite() {
        return DoubleStream.of(scores).filter(Double::isFinite);
    }

    /** The left edge of an input's column. */
    int left(int input) {
        return left[input];
    }

    Raster draw() {
        for (int input = 0; input < scores.length; input++) {
            bar(input);
        }
        raster.fill(0, y(0), raster.width(), 1, INK);
        baseline();
        lacking.stream().forEach(input -> frame(left[input] - 3, 1, BAR + 6, HEIGHT - 2));
        IntStream.range(0, truth.logicInputs())
                .forEach(input -> sign(
                        left[input] + (BAR - MARK) / 2,
                        HEIGHT + GAP,
                        MARK,
                        MARK,
                        truth.trueInputs().contains(input)));
        truth.gates().forEach(this::beam);
        return raster;
    }

    private int y(double score) {
        return (int) Math.round(row.applyAsDouble(score));
    }

    private void bar(int input) {
        if (!Double.isFinite(scores[input])) {
            raster.fill(left[input], GAP, BAR, HEIGHT - 2 * GAP, MISSING);
            return;
        }
        int from = Math.min(y(scores[input]), y(0));
        int to = Math.max(y(scores[input]), y(0));
        raster.fill(left[input], from, BAR, to - from, colour(input));
    }

    private int colour(int input) {
        if (input >= truth.logicInputs()) {
            return Outline.AVOID.rgb();
        }
        return truth.relevant().contains(input) ? Outline.FOCUS.rgb() : OTHER;
    }

    private void baseline() {
        double line = truth.baseline().stream()
                .mapToDouble(input -> scores[input])
                .max()
                .orElseThrow();
        for (int x = 0; x < raster.width() && Double.isFinite(line); x += 2 * DASH) {
            raster.fill(x, y(line) - LINE / 2, Math.min(DASH, raster.width() - x), LINE, INK);
        }
    }

    private void beam(LogicGate gate) {
        int[] inputs = gate.inputs().stream().toArray();
        int from = left[inputs[0]];
        int to = left[inputs[inputs.length - 1]] + BAR;
        sign(from, HEIGHT + 2 * GAP + MARK, to - from, BEAM, gate.value());
    }

    /** Full for true, hollow for false. */
    private void sign(int x, int y, int width, int height, boolean value) {
        raster.fill(x, y, width, height, INK);
        if (!value) {
            raster.fill(x + LINE, y + LINE, width - 2 * LINE, height - 2 * LINE, Rgb.WHITE);
        }
    }

    private void frame(int x, int y, int width, int height) {
        raster.fill(x, y, width, LINE, INK);
        raster.fill(x, y + height - LINE, width, LINE, INK);
        raster.fill(x, y, LINE, height, INK);
        raster.fill(x + width - LINE, y, LINE, height, INK);
    }
}
