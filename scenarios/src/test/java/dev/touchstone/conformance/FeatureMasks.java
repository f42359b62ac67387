package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.perturbation.FeatureMask;
import java.util.Arrays;

/** A case's feature mask as one of ours. */
final class FeatureMasks {

    private FeatureMasks() {}

    /** Each value by itself, if the case names no mask. */
    static FeatureMask of(Request request) {
        Numbers mask = request.given().mask();
        if (mask == null) {
            return FeatureMask.each();
        }
        int[] groups = Arrays.stream(mask.broadcast(led(request.shape())).values())
                .mapToInt(value -> (int) value)
                .toArray();
        return FeatureMask.of(groups, request.shape());
    }

    static int count(Request request) {
        return Arrays.stream(of(request).features(request.shape())).max().orElseThrow() + 1;
    }

    /** (n, features) from maps that hold each feature's value at all its members. */
    static NDArray perFeature(Request request, NDArray maps) {
        int[] features = of(request).features(request.shape());
        double[] values = Numbers.of(maps).values();
        int rows = values.length / features.length;
        int count = count(request);
        double[] reduced = new double[rows * count];
        for (int i = 0; i < values.length; i++) {
            reduced[i / features.length * count + features[i % features.length]] = values[i];
        }
        return maps.getManager().create(reduced, new Shape(rows, count));
    }

    private static int[] led(int[] shape) {
        int[] led = new int[shape.length + 1];
        led[0] = 1;
        System.arraycopy(shape, 0, led, 1, shape.length);
        return led;
    }
}
