package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloatFileTest {

    @TempDir
    Path directory;

    private Path path() {
        return directory.resolve("w.safetensors");
    }

    private FloatFile file(byte[] bytes) throws IOException {
        return FloatFile.open(Files.write(path(), bytes));
    }

    /** A file of one tensor t of 16-bit numbers. */
    private FloatFile file(String dtype, int... bits) throws IOException {
        byte[] json = "{\"t\":{\"dtype\":\"%s\",\"shape\":[%d],\"data_offsets\":[0,%d]}}"
                .formatted(dtype, bits.length, 2 * bits.length)
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(8 + json.length + 2 * bits.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        for (int b : bits) {
            bytes.putShort((short) b);
        }
        return file(bytes.array());
    }

    private static String refusal(FloatFile file, String name, long... shape) {
        return assertThrows(IllegalArgumentException.class, () -> file.read(name, shape))
                .getMessage();
    }

    @Test
    void single_tensors_are_read_in_any_order() throws IOException {
        FloatFile file = file(Safetensors.write(Map.of(
                "a", Tensor.of(new float[] {1, Float.MIN_VALUE, -3}, 3),
                "b", Tensor.of(new float[] {4, 5}, 1, 2))));

        assertThat(file.read("b", 1, 2), is(new float[] {4, 5}));
        assertThat(file.read("a", 3), is(new float[] {1, Float.MIN_VALUE, -3}));
    }

    /** 1, -2, the largest, the least normal, the largest subnormal, the least, both zeros, infinity, not a number. */
    @Test
    void half_floats_are_read_exactly() throws IOException {
        float[] values = file("F16", 0x3c00, 0xc000, 0x7bff, 0x0400, 0x03ff, 0x0001, 0x0000, 0x8000, 0xfc00, 0x7e00)
                .read("t", 10);

        float[] expected = {
            1, -2, 65504, 0x1p-14f, 0x1p-14f - 0x1p-24f, 0x1p-24f, 0, -0f, Float.NEGATIVE_INFINITY, Float.NaN
        };
        assertThat(values, is(expected));
    }

    @Test
    void bfloats_are_upper_halves() throws IOException {
        assertThat(
                file("BF16", 0x3f80, 0xc049, 0x0001).read("t", 3),
                is(new float[] {1, -3.140625f, Float.intBitsToFloat(0x10000)}));
    }

    @Test
    void other_types_are_refused_by_name() throws IOException {
        assertThat(
                refusal(file("I16", 1), "t", 1),
                is("the tensor t of " + path() + " cannot be taken: its type is I16, not one of [F32, F16, BF16]"));
    }

    @Test
    void a_file_that_is_cut_off_or_of_another_kind_is_refused() throws IOException {
        byte[] whole = Safetensors.write(Map.of("a", Tensor.of(new float[] {1, 2}, 2)));
        FloatFile cut = file(Arrays.copyOf(whole, whole.length - 1));

        assertThat(
                refusal(cut, "a", 2),
                is("the tensor a of " + path() + " cannot be taken: " + path() + " ends before byte " + whole.length));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> file("{\"no\":1} longer".getBytes(StandardCharsets.UTF_8)))
                        .getMessage(),
                is(path() + " is no safetensors file: its header would have 9021055448172601979 bytes"));
    }
}
