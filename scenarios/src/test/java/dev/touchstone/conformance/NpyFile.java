package dev.touchstone.conformance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version 1 of NumPy's array format, for little-endian floats and integers of 4 and 8 bytes in C order. */
final class NpyFile {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final Pattern HEADER =
            Pattern.compile("\\{'descr': '([^']*)', 'fortran_order': (\\w+), 'shape': \\(([^)]*)\\), *} *\\n?");

    private NpyFile() {}

    /**
     * @param path for messages
     * @throws IOException if the bytes are not such a file
     */
    static Numbers read(Path path, byte[] bytes) throws IOException {
        if (bytes.length < 10 || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, 8))) {
            throw new IOException(path + " is no NumPy array of version 1");
        }
        ByteBuffer buffer =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(8);
        byte[] text = new byte[Short.toUnsignedInt(buffer.getShort())];
        if (text.length > buffer.remaining()) {
            throw new IOException(path + " ends within its header");
        }
        buffer.get(text);
        Matcher header = HEADER.matcher(new String(text, StandardCharsets.ISO_8859_1));
        if (!header.matches() || !header.group(2).equals("False")) {
            throw new IOException(path + " has a header that is not read here: "
                    + new String(text, StandardCharsets.ISO_8859_1).strip());
        }
        int[] shape = Arrays.stream(header.group(3).split(","))
                .map(String::strip)
                .filter(length -> !length.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        double[] values = new double[Numbers.size(shape)];
        int width = header.group(1).charAt(header.group(1).length() - 1) - '0';
        ToDoubleFunction<ByteBuffer> next = reader(path, header.group(1));
        if (buffer.remaining() != (long) values.length * width) {
            throw new IOException(path + " holds " + buffer.remaining() + " bytes for " + values.length
                    + " numbers of type " + header.group(1));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = next.applyAsDouble(buffer);
        }
        return new Numbers(shape, values);
    }

    private static ToDoubleFunction<ByteBuffer> reader(Path path, String type) throws IOException {
        return switch (type) {
            case "<f4" -> ByteBuffer::getFloat;
            case "<f8" -> ByteBuffer::getDouble;
            case "<i4" -> ByteBuffer::getInt;
            case "<i8" -> ByteBuffer::getLong;
            default -> throw new IOException(path + " holds numbers of type " + type + ", which are not read here");
        };
    }
}
