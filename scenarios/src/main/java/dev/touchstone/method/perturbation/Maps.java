package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** From numbers in Java to a map on the inputs' device. */
final class Maps {

    private Maps() {}

    /** Each feature's attribution at all of its values. @param attributions by row and feature */
    static NDArray of(double[][] attributions, FeatureMask mask, Trials trials, NDArray inputs) {
        int[] features = mask.features(trials.shape());
        double[][] values = new double[attributions.length][features.length];
        for (int row = 0; row < values.length; row++) {
            for (int i = 0; i < features.length; i++) {
                values[row][i] = attributions[row][features[i]];
            }
        }
        return of(values, inputs);
    }

    /** @param values by row and position @return of the inputs' shape, type and manager */
    static NDArray of(double[][] values, NDArray inputs) {
        int size = values[0].length;
        double[] flat = new double[values.length * size];
        for (int row = 0; row < values.length; row++) {
            System.arraycopy(values[row], 0, flat, row * size, size);
        }
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager(inputs.getDevice())) {
            NDArray map = scratch.create(flat, inputs.getShape()).toType(inputs.getDataType(), false);
            map.attach(owner);
            return map;
        }
    }
}
