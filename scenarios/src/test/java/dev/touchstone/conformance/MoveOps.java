package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import com.google.gson.JsonObject;
import dev.touchstone.model.layer.Rearrangement;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The operations of layer lists that only move values. */
final class MoveOps {

    private MoveOps() {}

    /** @throws UnsupportedCaseException if the operation is not known */
    static Rearrangement layer(String op, JsonObject json) {
        return switch (op) {
            case "concat" -> new Rearrangement(op, in -> NDArrays.concat(in, integer(json, "axis")));
            case "unsqueeze" -> moved(op, array -> array.expandDims(integer(json, "axis")));
            case "permute" -> moved(op, array -> array.transpose(GoldenFolder.ints(json.get("axes"))));
            case "reshape" -> moved(op, array -> reshape(array, GoldenFolder.ints(json.get("shape"))));
            case "flatten" -> moved(op, array -> flatten(array, integer(json, "start_axis")));
            case "select" -> moved(op, array -> select(array, integer(json, "axis"), integer(json, "index")));
            default -> throw new UnsupportedCaseException("the operation " + op + " is not read here");
        };
    }

    /** Each row as this shape, where -1 stands for what is left. */
    static Rearrangement rows(int... rowShape) {
        return moved("reshape", array -> asRows(array, rowShape));
    }

    /** Some values of each row of (n, values), as this shape. */
    static Rearrangement part(Packing.Place place) {
        return moved(
                "part",
                array -> asRows(
                        array.get(new NDIndex().addAllDim().addSliceDim(place.from(), place.from() + place.size())),
                        place.shape()));
    }

    static Rearrangement moved(String kind, UnaryOperator<NDArray> move) {
        Function<NDList, NDArray> only = in -> move.apply(in.singletonOrThrow());
        return new Rearrangement(kind, only);
    }

    static NDArray select(NDArray array, int axis, int index) {
        return array.get(new NDIndex().addAllDim(axis).addIndices(index));
    }

    private static NDArray asRows(NDArray array, int[] rowShape) {
        long[] lengths = new long[rowShape.length + 1];
        Arrays.setAll(lengths, axis -> axis == 0 ? array.getShape().get(0) : rowShape[axis - 1]);
        return array.reshape(lengths);
    }

    /** The first length counts rows, whatever the list says. */
    private static NDArray reshape(NDArray array, int[] shape) {
        return asRows(array, Arrays.copyOfRange(shape, 1, shape.length));
    }

    private static NDArray flatten(NDArray array, int start) {
        long[] lengths = Arrays.copyOf(array.getShape().getShape(), start + 1);
        lengths[start] = -1;
        return array.reshape(lengths);
    }

    private static int integer(JsonObject json, String name) {
        return json.get(name).getAsInt();
    }
}
