package dev.touchstone.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/**
 * A safetensors file of somebody else's, of any {@link FloatType}. It is read tensor by tensor, so that one that holds much more than is
 * wanted costs little.
 */
final class FloatFile {

    private static final int LENGTH_BYTES = 8;
    private static final int LONGEST_HEADER = 100_000_000;

    private final Path path;
    private final JsonObject header;
    private final long dataStart;

    private FloatFile(Path path, JsonObject header, long dataStart) {
        this.path = path;
        this.header = header;
        this.dataStart = dataStart;
    }

    /** @throws IllegalArgumentException if it is no safetensors file */
    static FloatFile open(Path path) throws IOException {
        long length = bytes(path, 0, LENGTH_BYTES).getLong();
        if (length < 2 || length > LONGEST_HEADER) {
            throw new IllegalArgumentException(
                    path + " is no safetensors file: its header would have " + length + " bytes");
        }
        ByteBuffer json = bytes(path, LENGTH_BYTES, (int) length);
        try {
            JsonObject header = JsonParser.parseString(
                            StandardCharsets.UTF_8.decode(json).toString())
                    .getAsJsonObject();
            return new FloatFile(path, header, LENGTH_BYTES + length);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(path + " is no safetensors file: its header is no JSON object", e);
        }
    }

    /**
     * One tensor as 32-bit floats.
     *
     * @throws IllegalArgumentException naming the tensor if it is not there, or of another type or shape
     */
    float[] read(String name, long... shape) throws IOException {
        if (!header.has(name)) {
            throw new IllegalArgumentException(path + " holds no tensor " + name);
        }
        try {
            JsonObject entry = header.getAsJsonObject(name);
            long[] lengths = longs(entry, "shape");
            if (!Arrays.equals(lengths, shape)) {
                throw new IllegalArgumentException(
                        "its shape is %s, not %s".formatted(Arrays.toString(lengths), Arrays.toString(shape)));
            }
            return values(type(entry), longs(entry, "data_offsets"), shape);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "the tensor " + name + " of " + path + " cannot be taken: " + e.getMessage(), e);
        }
    }

    private static FloatType type(JsonObject entry) {
        String dtype = entry.get("dtype").getAsString();
        return Arrays.stream(FloatType.values())
                .filter(type -> type.name().equals(dtype))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "its type is " + dtype + ", not one of " + Arrays.toString(FloatType.values())));
    }

    private float[] values(FloatType type, long[] offsets, long[] shape) throws IOException {
        float[] values = new float[Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact))];
        long length = (long) values.length * type.size();
        if (offsets[1] - offsets[0] != length) {
            throw new IllegalArgumentException("it has " + (offsets[1] - offsets[0]) + " bytes, not " + length);
        }
        ByteBuffer bytes = bytes(path, dataStart + offsets[0], Math.toIntExact(length));
        for (int i = 0; i < values.length; i++) {
            values[i] = type.next(bytes);
        }
        return values;
    }

    private static long[] longs(JsonObject entry, String key) {
        JsonArray array = entry.getAsJsonArray(key);
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(JsonElement::getAsLong)
                .toArray();
    }

    private static ByteBuffer bytes(Path path, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    throw new IllegalArgumentException(path + " ends before byte " + (from + count));
                }
            }
        }
        return bytes.flip();
    }
}
