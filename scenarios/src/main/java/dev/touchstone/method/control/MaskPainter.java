package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Truth;
import java.util.List;
import java.util.function.Function;

/** Paints 1 on a mask of each input's truth and 0 elsewhere, on every channel. */
final class MaskPainter {

    private MaskPainter() {}

    static NDArray paint(NDArray inputs, List<? extends Truth> truths, Function<RegionTruth, Mask> mask) {
        int image = (int) (inputs.size() / truths.size());
        float[] maps = new float[(int) inputs.size()];
        for (int i = 0; i < truths.size(); i++) {
            RegionTruth truth = (RegionTruth) truths.get(i);
            paint(mask.apply(truth), truth.height() * truth.width(), maps, i * image, image);
        }
        return inputs.getManager().create(maps, inputs.getShape()).toType(inputs.getDataType(), false);
    }

    private static void paint(Mask mask, int plane, float[] maps, int from, int image) {
        mask.indices().forEach(pixel -> {
            for (int channel = from; channel < from + image; channel += plane) {
                maps[channel + pixel] = 1f;
            }
        });
    }
}
