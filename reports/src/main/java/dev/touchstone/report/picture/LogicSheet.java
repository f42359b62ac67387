package dev.touchstone.report.picture;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.measure.logic.Blame;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An exhibit of a logical world as a picture: its scores, as they are, as bars with the truth beside them, or its matrix over pairs of
 * inputs in colours, row the first and column the second. In a matrix the pairs that interact in truth are outlined as what must be shown, those
 * with the baseline block as what must be left.
 */
final class LogicSheet {

    static final int HEIGHT = 160;
    static final int GAP = 8;

    private static final int SIDE = 192;
    private static final int COLOURS = 10;

    private LogicSheet() {}

    /** @throws NotAPictureException if the map has neither a value for each input nor one for each pair */
    static Raster raster(Exhibit exhibit) {
        Explanation explanation = exhibit.explanation();
        LogicTruth truth = (LogicTruth) explanation.sample().truth();
        Tensor map = explanation.map();
        if (map.size() == truth.inputs()) {
            return bars(explanation, truth);
        }
        if (map.size() == truth.inputs() * truth.inputs()) {
            return pairs(truth, map, exhibit.oracle());
        }
        throw new NotAPictureException("the map has shape %s, which is neither %2$d inputs nor %2$d x %2$d pairs"
                .formatted(Arrays.toString(map.shape()), truth.inputs()));
    }

    private static Raster bars(Explanation explanation, LogicTruth truth) {
        double[] scores = values(explanation.map());
        boolean finite = DoubleStream.of(scores).allMatch(Double::isFinite);
        InputSet lacking = finite
                ? Blame.of(LogicSample.of(explanation, SignMode.RAW))
                        .map(Blame::missing)
                        .orElse(InputSet.EMPTY)
                : InputSet.EMPTY;
        LogicColumns columns = new LogicColumns(truth);
        int legend = HEIGHT + GAP + LogicMarks.HEIGHT + GAP + GAP / 2;
        Raster sheet = new Raster(Math.max(columns.width(), 150), legend + Legend.HEIGHT + GAP / 2, Rgb.WHITE);
        sheet.paste(new LogicBars(truth, columns, scores, lacking, HEIGHT).draw(), 0, 0);
        sheet.paste(new LogicMarks(truth, columns).draw(), 0, HEIGHT + GAP);
        Legend.draw(sheet, GAP, legend);
        return sheet;
    }

    private static Raster pairs(LogicTruth truth, Tensor map, Optional<Tensor> oracle) {
        int inputs = truth.inputs();
        int cell = Math.max(1, SIDE / inputs);
        Heatmap heatmap = new Heatmap(new ChannelSum(inputs, inputs, values(map)));
        Raster heat = heatmap.raster().upscaled(cell);
        Outline.AVOID.draw(heat, pairsWithBaseline(truth), cell);
        oracle.ifPresent(interactions -> Outline.FOCUS.draw(heat, interacting(interactions, inputs), cell));
        Raster sheet = new Raster(heat.width(), heat.height() + GAP + COLOURS, Rgb.WHITE);
        sheet.paste(heat, 0, 0);
        sheet.paste(heatmap.colourBar(heat.width(), COLOURS), 0, heat.height() + GAP);
        return sheet;
    }

    /** A pair of an input with itself is none. */
    private static Mask interacting(Tensor oracle, int inputs) {
        return Mask.of(
                inputs,
                inputs,
                IntStream.range(0, inputs * inputs)
                        .filter(pair -> pair / inputs != pair % inputs && oracle.get(pair) != 0));
    }

    private static Mask pairsWithBaseline(LogicTruth truth) {
        int inputs = truth.inputs();
        return Mask.of(
                inputs,
                inputs,
                IntStream.range(0, inputs * inputs)
                        .filter(pair -> Math.max(pair / inputs, pair % inputs) >= truth.logicInputs()));
    }

    /** @throws NotAPictureException if the map has not one value for each input */
    static void requireScores(LogicTruth truth, Tensor map) {
        if (map.size() != truth.inputs()) {
            throw new NotAPictureException("the map has shape %s, which is not one value for each of %d inputs"
                    .formatted(Arrays.toString(map.shape()), truth.inputs()));
        }
    }

    static double[] values(Tensor map) {
        return IntStream.range(0, map.size()).mapToDouble(map::get).toArray();
    }
}
