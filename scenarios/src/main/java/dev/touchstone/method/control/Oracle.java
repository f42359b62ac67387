package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Truth;
import java.util.List;

/** The map that cannot be better: 1 on the focus and 0 elsewhere, on every channel. Where nothing is to be focused it is all zero. */
public final class Oracle implements TruthMethod {

    @Override
    public String id() {
        return "oracle";
    }

    @Override
    public NDArray attribute(NDArray inputs, List<? extends Truth> truths) {
        int image = (int) (inputs.size() / truths.size());
        float[] maps = new float[(int) inputs.size()];
        for (int i = 0; i < truths.size(); i++) {
            draw((RegionTruth) truths.get(i), maps, i * image, image);
        }
        return inputs.getManager().create(maps, inputs.getShape()).toType(inputs.getDataType(), false);
    }

    private static void draw(RegionTruth truth, float[] maps, int from, int image) {
        int plane = truth.height() * truth.width();
        truth.focusMask().indices().forEach(pixel -> {
            for (int channel = from; channel < from + image; channel += plane) {
                maps[channel + pixel] = 1f;
            }
        });
    }
}
