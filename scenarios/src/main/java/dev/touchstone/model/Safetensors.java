package dev.touchstone.model;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.touchstone.scenario.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The safetensors format, for 32-bit floats: the header's length as 8 bytes little-endian, a JSON header of name to dtype, shape and
 * offsets, then the values little-endian. Tensors lie in the order of their names, so equal weights give equal bytes.
 */
final class Safetensors {

    private static final int LENGTH_BYTES = 8;

    private Safetensors() {}

    static byte[] write(Map<String, Tensor> tensors) {
        JsonObject header = new JsonObject();
        int end = 0;
        for (Map.Entry<String, Tensor> named : new TreeMap<>(tensors).entrySet()) {
            int begin = end;
            end += named.getValue().size() * Float.BYTES;
            header.add(named.getKey(), entry(named.getValue(), begin, end));
        }
        byte[] json = padded(new Gson().toJson(header)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(LENGTH_BYTES + json.length + end).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(json.length).put(json);
        for (Tensor tensor : new TreeMap<>(tensors).values()) {
            for (int i = 0; i < tensor.size(); i++) {
                file.putFloat(tensor.get(i));
            }
        }
        return file.array();
    }

    private static JsonObject entry(Tensor tensor, int begin, int end) {
        JsonArray shape = new JsonArray();
        for (int length : tensor.shape()) {
            shape.add(length);
        }
        JsonArray offsets = new JsonArray();
        offsets.add(begin);
        offsets.add(end);
        JsonObject entry = new JsonObject();
        entry.addProperty("dtype", "F32");
        entry.add("shape", shape);
        entry.add("data_offsets", offsets);
        return entry;
    }

    /** The format asks for data aligned to 8 bytes; trailing spaces are part of the header. */
    private static String padded(String json) {
        return json + " ".repeat((LENGTH_BYTES - json.length() % LENGTH_BYTES) % LENGTH_BYTES);
    }

    /** @throws DamagedEntryException if the bytes are no such file, or hold more or less than the header says */
    static Map<String, Tensor> read(byte[] bytes) throws DamagedEntryException {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            byte[] json = new byte[headerLength(file)];
            file.get(json);
            JsonObject header = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            ByteBuffer data = file.slice().order(ByteOrder.LITTLE_ENDIAN);
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            int end = 0;
            for (Map.Entry<String, JsonElement> named : header.entrySet()) {
                tensors.put(named.getKey(), tensor(named.getValue().getAsJsonObject(), data));
                end += tensors.get(named.getKey()).size() * Float.BYTES;
            }
            if (end != data.capacity()) {
                throw new DamagedEntryException("it holds " + data.capacity() + " bytes of values, not " + end);
            }
            return tensors;
        } catch (RuntimeException e) {
            throw new DamagedEntryException("it is no safetensors file: " + e, e);
        }
    }

    /** Checked before as much memory is asked for. */
    private static int headerLength(ByteBuffer file) throws DamagedEntryException {
        long length = file.getLong();
        if (length < 0 || length > file.remaining()) {
            throw new DamagedEntryException(
                    "its header claims " + length + " bytes of the " + file.remaining() + " that follow");
        }
        return (int) length;
    }

    private static Tensor tensor(JsonObject entry, ByteBuffer data) {
        if (!entry.get("dtype").getAsString().equals("F32")) {
            throw new JsonParseException("dtype " + entry.get("dtype") + " is not F32");
        }
        int begin = entry.getAsJsonArray("data_offsets").get(0).getAsInt();
        int end = entry.getAsJsonArray("data_offsets").get(1).getAsInt();
        JsonArray lengths = entry.getAsJsonArray("shape");
        int[] shape = new int[lengths.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = lengths.get(i).getAsInt();
        }
        float[] values = new float[(end - begin) / Float.BYTES];
        data.slice(begin, end - begin)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return Tensor.of(values, shape);
    }
}
