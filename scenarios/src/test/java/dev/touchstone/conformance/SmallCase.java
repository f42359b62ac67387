package dev.touchstone.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network of few layers with its input, and the attribution that is expected.
 *
 * @param layers null where the case has no list of layers
 * @param inputs by name; empty where the case has none
 * @param baseline by the input's name; empty for zero
 * @param target null, a number, or a list of them
 */
record SmallCase(
        String source,
        String id,
        String method,
        JsonObject params,
        JsonArray layers,
        Map<String, Numbers> inputs,
        JsonObject baseline,
        JsonElement target,
        JsonObject expected,
        JsonObject tolerance) {

    /** The cases of a file. */
    static List<SmallCase> of(String source, JsonObject file) {
        List<SmallCase> cases = new ArrayList<>();
        for (JsonElement element : file.getAsJsonArray("cases")) {
            cases.add(of(source, file, element.getAsJsonObject()));
        }
        return cases;
    }

    private static SmallCase of(String source, JsonObject file, JsonObject json) {
        JsonObject network =
                json.has("network") ? file.getAsJsonObject("networks").getAsJsonObject(string(json, "network")) : json;
        JsonObject input = object(network, "input");
        if (json.has("input_ref")) {
            input.add("x", file.getAsJsonObject("inputs").get(string(json, "input_ref")));
        }
        JsonObject params = object(json, "params");
        JsonElement layers = network.get("layers");
        if (json.has("activations") && json.has("gradients")) {
            input.add("x", json.get("activations"));
            layers = scoreOf(json.getAsJsonArray("gradients"));
        }
        return new SmallCase(
                source,
                string(json, "id"),
                string(json, "method"),
                params,
                layers == null || layers.isJsonNull() ? null : layers.getAsJsonArray(),
                numbers(input),
                baseline(json.get("baseline"), params, input),
                json.get("target"),
                object(json, "expected"),
                object(json, "tolerance"));
    }

    /** Where only the gradients of images are given: their products with the activations, summed, as one convolution. */
    private static JsonArray scoreOf(JsonArray gradients) {
        JsonObject score = new JsonObject();
        score.addProperty("name", "score");
        score.addProperty("op", "conv2d");
        JsonArray read = new JsonArray();
        read.add("x");
        score.add("inputs", read);
        score.add("weight", gradients);
        JsonArray layers = new JsonArray();
        layers.add(score);
        return layers;
    }

    private static String string(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static JsonObject object(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? new JsonObject() : value.getAsJsonObject();
    }

    private static Map<String, Numbers> numbers(JsonObject named) {
        Map<String, Numbers> numbers = new LinkedHashMap<>();
        named.entrySet().forEach(entry -> numbers.put(entry.getKey(), Numbers.of(entry.getValue())));
        return numbers;
    }

    /** By name; or a list for the only input; or a word for zeros or for the reference among the parameters. */
    private static JsonObject baseline(JsonElement given, JsonObject params, JsonObject input) {
        JsonObject named = new JsonObject();
        if (given == null || given.isJsonNull()) {
            return named;
        }
        if (given.isJsonObject()) {
            return given.getAsJsonObject();
        }
        boolean word = given.isJsonPrimitive() && given.getAsJsonPrimitive().isString();
        if (!word) {
            input.keySet().forEach(name -> named.add(name, given));
        } else if (params.has("reference")) {
            input.keySet().forEach(name -> named.add(name, params.get("reference")));
        } else if (!given.getAsString().equals("zeros")) {
            throw new UnsupportedCaseException("the baseline '" + given.getAsString() + "' is not read here");
        }
        return named;
    }
}
