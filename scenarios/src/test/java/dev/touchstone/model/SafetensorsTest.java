package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {

    private final Map<String, Tensor> tensors = Map.of(
            "b.weight", Tensor.of(new float[] {1, -2, Float.MIN_VALUE, 4, 5, 6}, 2, 3),
            "a.bias", Tensor.of(new float[] {0.5f}, 1));

    @Test
    void what_is_written_is_read_again() throws Exception {
        assertThat(Safetensors.read(Safetensors.write(tensors)), is(tensors));
    }

    @Test
    void the_file_has_the_layout_of_the_format() {
        ByteBuffer file = ByteBuffer.wrap(Safetensors.write(tensors)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] header = new byte[(int) file.getLong()];
        file.get(header);

        assertThat(
                new String(header, StandardCharsets.UTF_8).trim(),
                is("{\"a.bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                        + "\"b.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[4,28]}}"));
        assertThat(header.length % 8, is(0));
        assertThat(file.getFloat(), is(0.5f));
        assertThat(file.getFloat(), is(1f));
    }

    @Test
    void a_file_cut_anywhere_is_damaged() {
        byte[] file = Safetensors.write(tensors);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(DamagedEntryException.class, () -> Safetensors.read(cut));
        }
    }

    @Test
    void bytes_after_the_values_are_damage() {
        byte[] longer = Arrays.copyOf(Safetensors.write(tensors), Safetensors.write(tensors).length + 4);

        assertThrows(DamagedEntryException.class, () -> Safetensors.read(longer));
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 60, Integer.MAX_VALUE, Long.MIN_VALUE, -1})
    void a_header_that_claims_more_than_there_is_costs_no_memory(long claimed) {
        byte[] file = Safetensors.write(tensors);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(claimed);

        String message = assertThrows(DamagedEntryException.class, () -> Safetensors.read(file))
                .getMessage();
        assertThat(message, is("its header claims %d bytes of the %d that follow".formatted(claimed, file.length - 8)));
    }
}
