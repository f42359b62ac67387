package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.pooling.Pool;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AveragePool;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Sum;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The operations of layer lists that are one layer each. */
final class LayerOps {

    private final Function<Numbers, NDArray> arrays;

    /** @param arrays makes the parameters */
    LayerOps(Function<Numbers, NDArray> arrays) {
        this.arrays = arrays;
    }

    /** @throws UnsupportedCaseException if the operation is not known */
    Layer layer(JsonObject json) {
        String op = json.get("op").getAsString();
        return switch (op) {
            case "linear" -> new Dense(parameter(json, "weight"), parameter(json, "bias"));
            case "conv1d", "conv2d", "conv3d" -> convolution(json, dimensions(op));
            case "maxpool1d", "maxpool2d", "maxpool3d" -> new MaxPool(pool(json, dimensions(op), true));
            case "avgpool1d", "avgpool2d", "avgpool3d" -> new AveragePool(pool(json, dimensions(op), false));
            case "batchnorm2d" ->
                new BatchNormalisation(
                        parameter(json, "gain"),
                        parameter(json, "bias"),
                        parameter(json, "mean"),
                        parameter(json, "variance"),
                        json.get("epsilon").getAsDouble());
            case "relu", "tanh", "sigmoid", "gelu" -> Activation.valueOf(op.toUpperCase(Locale.ROOT));
            case "sin" -> new OtherLayer(op, in -> in.singletonOrThrow().sin());
            case "add" -> new Sum();
            case "mul" -> new OtherLayer("product", LayerOps::product);
            case "mul_columns" -> product(json);
            default -> MoveOps.layer(op, json);
        };
    }

    private static NDArray product(NDList factors) {
        NDArray product = factors.get(0);
        for (NDArray factor : factors.subList(1, factors.size())) {
            product = product.mul(factor);
        }
        return product;
    }

    private static Layer product(JsonObject json) {
        int[] columns = GoldenFolder.ints(json.get("columns"));
        return new OtherLayer("product of columns", in -> {
            NDList factors = new NDList();
            for (int column : columns) {
                factors.add(MoveOps.select(in.singletonOrThrow(), 1, column));
            }
            return product(factors);
        });
    }

    private Layer convolution(JsonObject json, int dimensions) {
        return new Convolution(
                parameter(json, "weight"),
                parameter(json, "bias"),
                lengths(json, "stride", dimensions, 1),
                lengths(json, "padding", dimensions, 0),
                lengths(json, "dilation", dimensions, 1),
                json.has("groups") ? json.get("groups").getAsInt() : 1);
    }

    private static UnaryOperator<NDArray> pool(JsonObject json, int dimensions, boolean max) {
        Shape kernel = lengths(json, "kernel", dimensions, 1);
        Shape stride = json.has("stride") ? lengths(json, "stride", dimensions, 1) : kernel;
        Shape padding = lengths(json, "padding", dimensions, 0);
        return switch (dimensions) {
            case 1 ->
                max
                        ? array -> Pool.maxPool1d(array, kernel, stride, padding, false)
                        : array -> Pool.avgPool1d(array, kernel, stride, padding, false, true);
            case 2 ->
                max
                        ? array -> Pool.maxPool2d(array, kernel, stride, padding, false)
                        : array -> Pool.avgPool2d(array, kernel, stride, padding, false, true);
            default ->
                max
                        ? array -> Pool.maxPool3d(array, kernel, stride, padding, false)
                        : array -> Pool.avgPool3d(array, kernel, stride, padding, false, true);
        };
    }

    private static int dimensions(String op) {
        return op.charAt(op.length() - 2) - '0';
    }

    private static Shape lengths(JsonObject json, String name, int dimensions, int otherwise) {
        JsonElement given = json.get(name);
        long[] lengths = new long[dimensions];
        if (given != null && given.isJsonArray()) {
            return GoldenNetworks.shape(GoldenFolder.ints(given));
        }
        Arrays.fill(lengths, given == null ? otherwise : given.getAsInt());
        return new Shape(lengths);
    }

    private NDArray parameter(JsonObject json, String name) {
        JsonElement given = json.get(name);
        return given == null || given.isJsonNull() ? null : arrays.apply(Numbers.of(given));
    }
}
