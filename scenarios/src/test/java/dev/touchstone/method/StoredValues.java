package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Networks and values of the golden file {@code generated.json}, in double precision. */
public final class StoredValues {

    private static final Path FILE = Path.of("src", "test", "resources", "golden", "small", "generated.json");

    private final NDManager manager;
    private final JsonObject root;

    public StoredValues(NDManager manager) {
        this.manager = manager;
        try {
            this.root = JsonParser.parseString(Files.readString(FILE)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonObject network(String id) {
        return root.getAsJsonObject("networks").getAsJsonObject(id);
    }

    /** A value that a case has in store. */
    public NDArray expected(String id, String name) {
        for (JsonElement element : root.getAsJsonArray("cases")) {
            JsonObject each = element.getAsJsonObject();
            if (each.get("id").getAsString().equals(id)) {
                return array(each.getAsJsonObject("expected").get(name));
            }
        }
        throw new IllegalArgumentException("there is no case " + id);
    }

    /** Nested lists as an array. */
    public NDArray array(JsonElement json) {
        List<Double> values = new ArrayList<>();
        collect(json, values);
        List<Long> lengths = new ArrayList<>();
        for (JsonElement each = json; each instanceof JsonArray row; each = row.get(0)) {
            lengths.add((long) row.size());
        }
        return manager.create(
                values.stream().mapToDouble(value -> value).toArray(),
                new Shape(lengths.stream().mapToLong(length -> length).toArray()));
    }

    private static void collect(JsonElement json, List<Double> values) {
        if (json instanceof JsonArray row) {
            row.forEach(each -> collect(each, values));
        } else {
            values.add(json.getAsDouble());
        }
    }

    /** The largest difference, in units of the largest expected value. */
    public static double difference(NDArray actual, NDArray expected) {
        double largest = expected.abs().max().getDouble();
        return actual.flatten().sub(expected.flatten()).abs().max().getDouble() / largest;
    }
}
