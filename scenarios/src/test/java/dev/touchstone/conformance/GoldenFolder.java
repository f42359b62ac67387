package dev.touchstone.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of reference values: {@code manifest.json} with the arrays that it lists, and the cases in {@code small/*.json}. */
public final class GoldenFolder {

    /** Names a folder to read in place of the project's own. */
    static final String PROPERTY = "touchstone.golden.dir";

    private final Path root;
    private final JsonObject manifest;
    private final Map<String, JsonObject> listed = new HashMap<>();

    public GoldenFolder(Path root) {
        this.root = root;
        this.manifest = parse(root.resolve("manifest.json"));
        for (JsonElement array : manifest.getAsJsonArray("arrays")) {
            listed.put(array.getAsJsonObject().get("path").getAsString(), array.getAsJsonObject());
        }
    }

    /** The one that the property names, or the project's own. */
    static GoldenFolder chosen() throws URISyntaxException {
        if (!isOwnChosen()) {
            return new GoldenFolder(Path.of(System.getProperty(PROPERTY)));
        }
        URL own = GoldenFolder.class.getResource("/golden/manifest.json");
        return new GoldenFolder(Path.of(own.toURI()).getParent());
    }

    /** Whether the property names no other folder than the project's own. */
    static boolean isOwnChosen() {
        return System.getProperty(PROPERTY, "").isEmpty();
    }

    /** The networks whose attributions are stored as arrays. */
    List<String> groups() {
        return manifest.getAsJsonObject("methods").entrySet().stream()
                .filter(entry -> entry.getValue().isJsonObject())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the manifest says of each method's values for a network. */
    Map<String, JsonElement> methods(String group) {
        return manifest.getAsJsonObject("methods").getAsJsonObject(group).asMap();
    }

    /** What the manifest says of a network. */
    JsonObject model(String group) {
        JsonElement model = manifest.getAsJsonObject("models").get(group);
        if (model == null || !model.isJsonObject()) {
            throw new UnsupportedCaseException("the manifest describes no model " + group);
        }
        return model.getAsJsonObject();
    }

    /** A part of the manifest by its key. */
    public JsonElement section(String key) {
        return manifest.get(key);
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** The paths of the files in a folder of arrays, e.g. {@code cnn_simple/gradient}; none if there is no such folder. */
    List<String> files(String folder) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of an array, held against the manifest where that lists it. */
    public Numbers array(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            Numbers numbers = NpyFile.read(root.resolve(path), bytes);
            JsonObject entry = listed.get(path);
            if (entry != null && !Arrays.equals(ints(entry.get("shape")), numbers.shape())) {
                throw new IOException(path + " is of shape " + Arrays.toString(numbers.shape())
                        + ", and the manifest says " + entry.get("shape"));
            }
            if (entry != null && !sha256(bytes).startsWith(entry.get("sha256").getAsString())) {
                throw new IOException(path + " has another SHA-256 than the manifest says");
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON files with small cases by their names. */
    Map<String, JsonObject> small() {
        Map<String, JsonObject> files = new LinkedHashMap<>();
        for (String path : files("small")) {
            if (path.endsWith(".json")) {
                files.put(path.substring("small/".length()), parse(root.resolve(path)));
            }
        }
        return files;
    }

    static int[] ints(JsonElement list) {
        List<Integer> ints = new ArrayList<>();
        list.getAsJsonArray().forEach(element -> ints.add(element.getAsInt()));
        return ints.stream().mapToInt(Integer::intValue).toArray();
    }

    private static JsonObject parse(Path path) {
        try {
            return JsonParser.parseString(Files.readString(path, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
