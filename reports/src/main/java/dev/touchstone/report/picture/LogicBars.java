package dev.touchstone.report.picture;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * The scores of one sample of a logical world as bars, one an input, from zero up or down, the greatest range as high as there is room. Teal:
 * inputs that occur in a minimal reason; orange-red: the baseline block, with a dashed line at its highest score; grey: the others. A
 * framed column is what the nearest minimal reason lacks. A column that is no finite number is magenta.
 */
final class LogicBars {

    private static final int PADDING = 8;
    private static final int LINE = 2;
    private static final int DASH = 6;
    private static final int OTHER = 0xa0a0a0;
    private static final int INK = 0x202020;
    private static final int MISSING = 0xff00ff;

    private final LogicTruth truth;
    private final LogicColumns columns;
    private final double[] scores;
    private final InputSet lacking;
    private final Raster raster;
    private final DoubleUnaryOperator row;

    /**
     * @param lacking the inputs that are framed
     * @param height of the picture in pixels
     */
    LogicBars(LogicTruth truth, LogicColumns columns, double[] scores, InputSet lacking, int height) {
        this.truth = truth;
        this.columns = columns;
        this.scores = scores;
        this.lacking = lacking;
        this.raster = new Raster(columns.width(), height, Rgb.WHITE);
        double high = finite().reduce(0, Math::max);
        double low = finite().reduce(0, Math::min);
        double range = high > low ? high - low : 1;
        this.row = score -> PADDING + (high - score) / range * (height - 2 * PADDING);
    }

    private DoubleStream finite() {
        return DoubleStream.of(scores).filter(Double::isFinite);
    }

    Raster draw() {
        for (int input = 0; input < scores.length; input++) {
            bar(input);
        }
        raster.fill(0, y(0), raster.width(), 1, INK);
        baseline();
        lacking.stream().forEach(input -> frame(columns.left(input) - 3, 1, LogicColumns.BAR + 6, raster.height() - 2));
        return raster;
    }

    private int y(double score) {
        return (int) Math.round(row.applyAsDouble(score));
    }

    private void bar(int input) {
        int left = columns.left(input);
        if (!Double.isFinite(scores[input])) {
            raster.fill(left, PADDING, LogicColumns.BAR, raster.height() - 2 * PADDING, MISSING);
            return;
        }
        int from = Math.min(y(scores[input]), y(0));
        int to = Math.max(y(scores[input]), y(0));
        raster.fill(left, from, LogicColumns.BAR, to - from, colour(input));
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

    private void frame(int x, int y, int width, int height) {
        raster.fill(x, y, width, LINE, INK);
        raster.fill(x, y + height - LINE, width, LINE, INK);
        raster.fill(x, y, LINE, height, INK);
        raster.fill(x + width - LINE, y, LINE, height, INK);
    }
}
