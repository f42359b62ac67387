package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.Predictor;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Function;

/**
 * A method that only asks for predictions, on each of several packed inputs in its own shape, while the others stay what they are. A row
 * that the method asks about stands for the original row of the same number modulo their count.
 */
record OneInputAtATime(Packing packing, Function<Packing.Place, SaliencyMethod> methods) implements Attribution {

    @Override
    public NDArray of(ExplainedModel model, NDArray inputs, NDArray targets) {
        NDList maps = new NDList();
        for (Packing.Place place : packing.places()) {
            NDArray own = columns(inputs, place.from(), place.from() + place.size());
            Predictor alone = new Predictor(model.classes(), rows -> model.logits(put(rows, place, inputs)));
            NDArray map = Offer.attribution(methods.apply(place)).of(alone, own.reshape(lead(place.shape())), targets);
            maps.add(map.reshape(own.getShape()));
        }
        return NDArrays.concat(maps, 1);
    }

    /** The rows in their place, beside the values of the other inputs. */
    private static NDArray put(NDArray rows, Packing.Place place, NDArray inputs) {
        long count = rows.getShape().get(0);
        NDArray all = inputs.duplicate();
        all.attach(rows.getManager());
        NDArray tiled = NDArrays.concat(
                new NDList(Collections.nCopies((int) (count / inputs.getShape().get(0)), all)), 0);
        NDList parts = new NDList();
        if (place.from() > 0) {
            parts.add(columns(tiled, 0, place.from()));
        }
        parts.add(rows.reshape(new Shape(count, place.size())));
        int end = place.from() + place.size();
        if (end < inputs.getShape().get(1)) {
            parts.add(columns(tiled, end, inputs.getShape().get(1)));
        }
        return NDArrays.concat(parts, 1);
    }

    /** The values of one input among packed ones, in its own shape; all zero for null. */
    static Numbers part(Numbers packed, Packing.Place place) {
        int[] shape = new int[place.shape().length + 1];
        System.arraycopy(place.shape(), 0, shape, 1, place.shape().length);
        shape[0] = packed == null ? 1 : packed.rows();
        double[] values = new double[shape[0] * place.size()];
        for (int row = 0; packed != null && row < packed.rows(); row++) {
            System.arraycopy(
                    packed.values(), row * packed.rowSize() + place.from(), values, row * place.size(), place.size());
        }
        return new Numbers(shape, values);
    }

    private static NDArray columns(NDArray array, long from, long to) {
        return array.get(new NDIndex().addAllDim().addSliceDim(from, to));
    }

    private static Shape lead(int[] shape) {
        long[] lengths = new long[shape.length + 1];
        Arrays.setAll(lengths, axis -> axis == 0 ? -1 : shape[axis - 1]);
        return new Shape(lengths);
    }
}
