package dev.touchstone.randomisation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.conformance.GoldenFolder;
import dev.touchstone.conformance.Numbers;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The reference values of Quantus; the README beside them says what they are. */
public final class Quantus {

    private static final Quantus STORED = new Quantus();
    private final GoldenFolder folder;

    private Quantus() {
        try {
            folder = new GoldenFolder(
                    Path.of(Quantus.class.getResource("/quantus").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Quantus stored() {
        return STORED;
    }

    public Numbers array(String path) {
        return folder.array(path);
    }

    /** Rows (height, width) or (1, height, width). */
    public List<MapGrid> maps(String path) {
        Numbers all = array(path);
        int[] shape = all.shape();
        return IntStream.range(0, all.rows())
                .mapToObj(row -> new MapGrid(
                        shape[shape.length - 2],
                        shape[shape.length - 1],
                        all.row(row).values()))
                .toList();
    }

    /** The names of the network's parameters, in order. */
    public List<String> parameters() {
        return StreamSupport.stream(
                        folder.section("parameters").getAsJsonArray().spliterator(), false)
                .map(parameter -> parameter.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    /** The numbers at this path of keys, or the one number. */
    public double[] values(String... path) {
        JsonElement value = at(path);
        return value.isJsonArray()
                ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
                        .mapToDouble(JsonElement::getAsDouble)
                        .toArray()
                : new double[] {value.getAsDouble()};
    }

    /** The keys at this path, in their order. */
    public Set<String> keys(String... path) {
        return at(path).getAsJsonObject().keySet();
    }

    private JsonElement at(String... path) {
        JsonElement value = folder.section("quantus");
        for (String key : path) {
            JsonObject level = value.getAsJsonObject();
            if (!level.has(key)) {
                throw new IllegalArgumentException(
                        "there is no " + Arrays.toString(path) + "; there is " + level.keySet());
            }
            value = level.get(key);
        }
        return value;
    }
}
