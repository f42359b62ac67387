package dev.touchstone.model;

import dev.touchstone.scenario.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a TorchScript file as PyTorch's documentation of its serialisation lays it out (docs/source/notes/serialization.rst and
 * torch/csrc/jit/docs/serialization.md): an uncompressed zip of the module's code, its attributes as a pickle of protocol 2, and the raw
 * bytes of its tensors. So tests need no Python.
 *
 * @param forward the body of {@code forward(self, x: Tensor) -> Tensor} in TorchScript's canonical form, a line an instruction
 * @param parameters attributes that the body reads as {@code self.name}
 * @param training whether the module is saved in training mode
 */
record TorchScriptArchive(String forward, Map<String, Tensor> parameters, boolean training) {

    private static final String CLASS = "Network";

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                zip.putNextEntry(stored("network/" + file.getKey(), file.getValue()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data.pkl", module());
        files.put("code/__torch__.py", text(code()));
        files.put("constants.pkl", new Pickle().emptyTuple().bytes());
        int number = 0;
        for (Tensor values : parameters.values()) {
            files.put("data/" + number++, raw(values));
        }
        files.put("version", text("3\n"));
        return files;
    }

    private String code() {
        StringBuilder code = new StringBuilder("class " + CLASS + "(Module):\n  __parameters__ = [");
        parameters.keySet().forEach(name -> code.append('"').append(name).append("\", "));
        code.append("]\n  __buffers__ = []\n  training : bool\n");
        parameters.keySet().forEach(name -> code.append("  " + name + " : Tensor\n"));
        code.append("  def forward(self: __torch__." + CLASS + ",\n    x: Tensor) -> Tensor:\n");
        forward.lines().forEach(line -> code.append("    ").append(line).append('\n'));
        return code.toString();
    }

    private byte[] module() {
        Pickle pickle = new Pickle();
        pickle.object("__torch__", CLASS).text("training").bool(training);
        int number = 0;
        for (Map.Entry<String, Tensor> parameter : parameters.entrySet()) {
            pickle.text(parameter.getKey())
                    .tensor(number++, parameter.getValue().shape());
        }
        return pickle.endOfObject().bytes();
    }

    private static byte[] raw(Tensor tensor) {
        ByteBuffer raw = ByteBuffer.allocate(Float.BYTES * tensor.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : tensor.values()) {
            raw.putFloat(value);
        }
        return raw.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The few instructions of Python's pickle format that a module needs. */
    private static final class Pickle {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Pickle() {
            raw(0x80, 2);
        }

        private Pickle raw(int... bytes) {
            for (int b : bytes) {
                out.write(b);
            }
            return this;
        }

        private Pickle global(String module, String name) {
            out.writeBytes(TorchScriptArchive.text("c" + module + "\n" + name + "\n"));
            return this;
        }

        Pickle emptyTuple() {
            return raw(')');
        }

        Pickle bool(boolean value) {
            return raw(value ? 0x88 : 0x89);
        }

        Pickle text(String value) {
            byte[] utf8 = TorchScriptArchive.text(value);
            return raw('X').little(utf8.length).write(utf8);
        }

        private Pickle number(int value) {
            return raw('J').little(value);
        }

        private Pickle little(int value) {
            return raw(value & 0xff, value >> 8 & 0xff, value >> 16 & 0xff, value >> 24 & 0xff);
        }

        private Pickle write(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        private Pickle numbers(int... values) {
            raw('(');
            for (int value : values) {
                number(value);
            }
            return raw('t');
        }

        /** A new object whose attributes follow, by name. */
        Pickle object(String module, String name) {
            return global(module, name).raw(')', 0x81, '}', '(');
        }

        Pickle endOfObject() {
            return raw('u', 'b');
        }

        Pickle tensor(int number, int[] shape) {
            int size = 1;
            int[] strides = new int[shape.length];
            for (int axis = shape.length - 1; axis >= 0; axis--) {
                strides[axis] = size;
                size *= shape[axis];
            }
            global("torch._utils", "_rebuild_tensor_v2").raw('(');
            raw('(').text("storage").global("torch", "FloatStorage").text("" + number);
            text("cpu").number(size).raw('t', 'Q');
            number(0).numbers(shape).numbers(strides).bool(false);
            return global("collections", "OrderedDict").raw(')', 'R', 't', 'R');
        }

        byte[] bytes() {
            raw('.');
            return out.toByteArray();
        }
    }
}
