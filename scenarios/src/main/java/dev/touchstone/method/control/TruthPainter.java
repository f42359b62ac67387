package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Truth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Paints 1 on a part of each input's truth and 0 elsewhere.
 *
 * @param pixels the part of an image, painted on every channel
 * @param inputs the part of a sample of a logical world
 */
record TruthPainter(Function<RegionTruth, Mask> pixels, Function<LogicTruth, InputSet> inputs) {

    NDArray paint(NDArray batch, List<? extends Truth> truths) {
        int size = (int) (batch.size() / truths.size());
        float[] maps = new float[(int) batch.size()];
        for (int i = 0; i < truths.size(); i++) {
            int from = i * size;
            painted(truths.get(i), size).forEach(value -> maps[from + value] = 1f);
        }
        return batch.getManager().create(maps, batch.getShape()).toType(batch.getDataType(), false);
    }

    /** The places of the values of one map that are painted. */
    private IntStream painted(Truth truth, int size) {
        if (truth instanceof LogicTruth logic) {
            return inputs.apply(logic).stream();
        }
        RegionTruth regions = (RegionTruth) truth;
        int plane = regions.height() * regions.width();
        return pixels.apply(regions)
                .indices()
                .flatMap(pixel -> IntStream.iterate(pixel, place -> place < size, place -> place + plane));
    }
}
