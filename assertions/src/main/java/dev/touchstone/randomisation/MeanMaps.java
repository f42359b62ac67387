package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Maps averaged over the draws of each input. */
final class MeanMaps {

    private MeanMaps() {}

    /**
     * The mean map of each input, summed in double; a NaN of one draw stays one.
     *
     * @param maps map {@code d * inputs + i} is that of draw d of input i
     */
    static List<Tensor> of(List<Tensor> maps, int inputs) {
        List<Tensor> means = new ArrayList<>(inputs);
        for (int i = 0; i < inputs; i++) {
            List<Tensor> draws = new ArrayList<>();
            for (int row = i; row < maps.size(); row += inputs) {
                draws.add(maps.get(row));
            }
            means.add(mean(draws));
        }
        return means;
    }

    private static Tensor mean(List<Tensor> draws) {
        float[] mean = new float[draws.get(0).size()];
        for (int k = 0; k < mean.length; k++) {
            double sum = 0;
            for (Tensor draw : draws) {
                sum += draw.get(k);
            }
            mean[k] = (float) (sum / draws.size());
        }
        return Tensor.of(mean, draws.get(0).shape());
    }
}
