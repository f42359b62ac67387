package dev.touchstone.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeviceChoiceTest {

    private final List<String> asked = new ArrayList<>();

    private DeviceChoice choice(String name, Function<String, Device> chooser) {
        return new DeviceChoice(name, given -> {
            asked.add(given);
            return chooser.apply(given);
        });
    }

    @Test
    void it_is_found_out_once() {
        DeviceChoice choice = choice("auto", any -> Device.gpu(2));
        assertEquals(Device.gpu(2), choice.get());
        assertEquals(Device.gpu(2), choice.get());
        assertEquals(OptionalInt.of(2), choice.gpu());
        assertEquals(List.of("auto"), asked);
    }

    @Test
    void a_name_that_says_which_gpu_asks_nobody() {
        assertEquals(OptionalInt.of(0), choice("gpu", any -> null).gpu());
        assertEquals(OptionalInt.of(3), choice("gpu:3", any -> null).gpu());
        assertEquals(OptionalInt.empty(), choice("cpu", any -> null).gpu());
        assertEquals(List.of(), asked);
    }

    @Test
    void auto_is_a_gpu_only_where_there_is_one() {
        assertEquals(OptionalInt.of(0), choice("auto", any -> Device.gpu()).gpu());
        assertEquals(OptionalInt.empty(), choice("auto", any -> Device.cpu()).gpu());
    }

    @Test
    void what_keeps_a_device_from_being_used_is_thrown_each_time_and_is_no_gpu() {
        IllegalStateException fault = new IllegalStateException("on purpose");
        DeviceChoice choice = choice("auto", any -> {
            throw fault;
        });
        assertEquals(OptionalInt.empty(), choice.gpu());
        assertSame(fault, assertThrows(IllegalStateException.class, choice::get));
        assertSame(fault, assertThrows(IllegalStateException.class, choice::get));
        assertEquals(List.of("auto"), asked);
    }

    @Test
    void a_library_that_cannot_be_loaded_says_why_to_each_test() {
        UnsatisfiedLinkError fault = new UnsatisfiedLinkError("libtorch");
        DeviceChoice choice = choice("cpu", any -> {
            throw fault;
        });
        for (int test = 0; test < 2; test++) {
            IllegalStateException thrown = assertThrows(IllegalStateException.class, choice::get);
            assertEquals("PyTorch cannot be loaded", thrown.getMessage());
            assertSame(fault, thrown.getCause());
        }
    }
}
