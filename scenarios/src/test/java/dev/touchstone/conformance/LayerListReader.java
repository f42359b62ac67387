package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads a list of layers as a network. Layers keep their names. */
final class LayerListReader {

    private final Function<Numbers, NDArray> arrays;
    private final LayerOps ops;
    private final EvaluatedNodes nodes;
    private final Map<String, Integer> positions = new HashMap<>();

    private LayerListReader(Numbers inputs, Function<Numbers, NDArray> arrays) {
        this.arrays = arrays;
        this.ops = new LayerOps(arrays);
        this.nodes = new EvaluatedNodes(arrays.apply(inputs));
    }

    /** A network, and the shape that its list ends in; the network itself ends in (n, classes). */
    record Network(GraphModel model, Shape output) {}

    static Network read(JsonArray layers, Packing packing, Numbers inputs, NDManager manager, DataType type) {
        LayerListReader reader = new LayerListReader(inputs, numbers -> numbers.on(manager, type));
        reader.unpack(packing);
        for (JsonElement layer : layers) {
            reader.append(layer.getAsJsonObject());
        }
        EvaluatedNodes nodes = reader.nodes;
        Shape output = nodes.shape(nodes.last());
        if (output.dimension() != 2) {
            nodes.add("logits", MoveOps.rows(-1), nodes.last());
        }
        int classes = (int) nodes.shape(nodes.last()).get(1);
        return new Network(new GraphModel(nodes.graph(), classes), output);
    }

    private void unpack(Packing packing) {
        for (Packing.Place place : packing.places()) {
            positions.put(
                    place.name(),
                    packing.single()
                            ? LayerGraph.INPUT
                            : nodes.add("input " + place.name(), MoveOps.part(place), LayerGraph.INPUT));
        }
    }

    private void append(JsonObject json) {
        String name = json.get("name").getAsString();
        List<Integer> read = new ArrayList<>();
        for (JsonElement input : json.getAsJsonArray("inputs")) {
            Integer position = positions.get(input.getAsString());
            if (position == null) {
                throw new UnsupportedCaseException("the layer " + name + " reads " + input + ", which is not known");
            }
            read.add(position);
        }
        Integer[] from = read.toArray(Integer[]::new);
        int position =
                switch (json.get("op").getAsString()) {
                    case "rsub_const" -> affine(name, -1, constant(json), from[0]);
                    case "add_const" -> affine(name, 1, constant(json), from[0]);
                    case "mul_const" -> affine(name, constant(json), 0, from[0]);
                    case "sub" -> nodes.add(name, new Sum(), from[0], affine(name + " negated", -1, 0, from[1]));
                    case "sum" -> sum(name, json, from[0]);
                    default -> nodes.add(name, ops.layer(json), from);
                };
        positions.put(name, position);
    }

    private static double constant(JsonObject json) {
        return json.get("value").getAsDouble();
    }

    /** As batch normalisation, which methods have rules for, wherever there is an axis of channels. */
    private int affine(String name, double scale, double shift, int input) {
        Shape shape = nodes.shape(input);
        if (shape.dimension() < 2) {
            return nodes.add(
                    name,
                    new OtherLayer("affine map", in -> in.get(0).mul(scale).add(shift)),
                    input);
        }
        int channels = (int) shape.get(1);
        return nodes.add(name, new BatchNormalisation(filled(scale, channels), filled(shift, channels)), input);
    }

    /** A sum over one axis, as a dense layer of ones on that axis. */
    private int sum(String name, JsonObject json, int input) {
        Shape shape = nodes.shape(input);
        int rank = shape.dimension();
        int axis = json.has("axis") && json.get("axis").isJsonPrimitive()
                ? Math.floorMod(json.get("axis").getAsInt(), rank)
                : 0;
        if (axis == 0) {
            throw new UnsupportedCaseException("the sum " + name + " is not over one axis after the rows");
        }
        int[] last = IntStream.concat(IntStream.range(0, rank).filter(i -> i != axis), IntStream.of(axis))
                .toArray();
        int moved = nodes.add(name + " moved", MoveOps.moved("permute", array -> array.transpose(last)), input);
        NDArray ones = filled(1, 1, (int) shape.get(axis));
        int summed = nodes.add(name + " summed", new Dense(ones, null), moved);
        return nodes.add(name, MoveOps.moved("squeeze", array -> array.squeeze(rank - 1)), summed);
    }

    private NDArray filled(double value, int... shape) {
        return arrays.apply(new Numbers(new int[0], new double[] {value}).broadcast(shape));
    }
}
