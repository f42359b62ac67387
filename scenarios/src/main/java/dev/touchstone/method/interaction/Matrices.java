package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Matrices of plain numbers as an array. */
final class Matrices {

    private Matrices() {}

    /** (n, L, L), of the inputs' type and manager. */
    static NDArray array(double[][][] matrices, NDArray inputs) {
        int size = matrices[0].length;
        double[] flat = new double[matrices.length * size * size];
        for (int i = 0; i < matrices.length * size; i++) {
            System.arraycopy(matrices[i / size][i % size], 0, flat, i * size, size);
        }
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager(inputs.getDevice())) {
            NDArray array =
                    scratch.create(flat, new Shape(matrices.length, size, size)).toType(inputs.getDataType(), false);
            array.attach(owner);
            return array;
        }
    }
}
