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
        // With a heap of fixed size that is touched at the start, only native memory can grow.
        Process process = JavaProcess.start(
                List.of("-Xms768m", "-Xmx768m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"), MapsProcess.class);

        List<String> lines = process.inputReader().lines().toList();

        String[] bytes = lines.get(lines.size() - 1).split(" ");
        long grown = Long.parseLong(bytes[1]) - Long.parseLong(bytes[0]);
        System.out.printf("least resident bytes %s, and %s after 10,000 more gradient maps%n", bytes[0], bytes[1]);
        // The allocator may keep some pages more; one leaked gradient a map would be 491 MB.
        assertThat(grown, is(lessThan(200_000_000L)));
    }
}
