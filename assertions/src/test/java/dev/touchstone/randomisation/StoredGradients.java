package dev.touchstone.randomisation;

import dev.touchstone.conformance.Numbers;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.ParameterGroup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The gradients that Quantus compared, so that scores can be held to its own on any processor. */
final class StoredGradients {

    private static final Quantus QUANTUS = Quantus.stored();

    private StoredGradients() {}

    /** Those of the trained network and then at each step, named as those of {@link TinyCascade#steps}. */
    static Map<String, List<MapGrid>> steps(CascadeOrder order) {
        List<ParameterGroup> layers = TinyCascade.layers();
        Numbers random = QUANTUS.array("quantus/mprt/maps_" + order.name().toLowerCase(Locale.ROOT) + "_f32.npy");
        Map<String, List<MapGrid>> steps = new LinkedHashMap<>();
        steps.put("original", maps(QUANTUS.array("quantus/mprt/maps_original_f32.npy")));
        for (int t = 0; t < layers.size(); t++) {
            // The independent ones are stored from input to output whatever the order of steps.
            int row = order == CascadeOrder.INDEPENDENT ? layers.size() - 1 - t : t;
            steps.put(order.newlyRandom(layers, t).name(), maps(random.row(row)));
        }
        return steps;
    }

    private static List<MapGrid> maps(Numbers all) {
        int side = all.shape()[all.shape().length - 1];
        int inputs = all.values().length / (side * side);
        return IntStream.range(0, inputs)
                .mapToObj(input -> new MapGrid(
                        side, side, Arrays.copyOfRange(all.values(), input * side * side, (input + 1) * side * side)))
                .toList();
    }
}
