package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.touchstone.JavaProcess;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class NativeMemoryTest {

    @Test
    void ten_thousand_gradient_maps_leave_native_memory_flat() throws IOException {
        // One leaked gradient a map would be 491 MB.
        assertThat(grown("250", "40", "gradient"), is(lessThan(200_000_000L)));
    }

    @Test
    void maps_through_the_layers_leave_native_memory_flat() throws IOException {
        long grown = grown("64", "24", "lrp-alpha2beta1", "deeplift-rescale", "guided-grad-cam");

        // One leaked map each would be 226 MB, one leaked activation of the first layer each 566 MB.
        assertThat(grown, is(lessThan(120_000_000L)));
    }

    private static long grown(String... arguments) throws IOException {
        // With a heap of fixed size that is touched at the start, only native memory can grow.
        Process process = JavaProcess.start(
                List.of("-Xms768m", "-Xmx768m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"),
                MapsProcess.class,
                arguments);
        List<String> lines = process.inputReader().lines().toList();
        String[] bytes = lines.get(lines.size() - 1).split(" ");
        System.out.printf(
                "least resident bytes %s, and %s later: %s%n", bytes[0], bytes[1], String.join(" ", arguments));
        // The allocator may keep some pages more.
        return Long.parseLong(bytes[1]) - Long.parseLong(bytes[0]);
    }
}
