package dev.touchstone.report.picture;

import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicTruth;
import java.util.stream.IntStream;

/**
 * The truth of one sample of a logical world: a square for each input of the formula tells what it holds, full for true and hollow for
 * false; below these a beam over the inputs of each gate tells in the same way what the gate gives.
 */
record LogicMarks(LogicTruth truth, LogicColumns columns) {

    static final int HEIGHT = 26;

    private static final int MARK = 12;
    private static final int BEAM = 6;
    private static final int LINE = 2;
    private static final int INK = 0x202020;

    Raster draw() {
        Raster raster = new Raster(columns.width(), HEIGHT, Rgb.WHITE);
        IntStream.range(0, truth.logicInputs())
                .forEach(input -> sign(
                        raster,
                        columns.left(input) + (LogicColumns.BAR - MARK) / 2,
                        0,
                        MARK,
                        MARK,
                        truth.trueInputs().contains(input)));
        truth.gates().forEach(gate -> beam(raster, gate));
        return raster;
    }

    private void beam(Raster raster, LogicGate gate) {
        int[] inputs = gate.inputs().stream().toArray();
        int from = columns.left(inputs[0]);
        int to = columns.left(inputs[inputs.length - 1]) + LogicColumns.BAR;
        sign(raster, from, MARK + LogicColumns.GAP, to - from, BEAM, gate.value());
    }

    /** Full for true, hollow for false. */
    private static void sign(Raster raster, int x, int y, int width, int height, boolean value) {
        raster.fill(x, y, width, height, INK);
        if (!value) {
            raster.fill(x + LINE, y + LINE, width - 2 * LINE, height - 2 * LINE, Rgb.WHITE);
        }
    }
}
