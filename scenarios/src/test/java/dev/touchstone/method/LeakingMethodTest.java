package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;

import dev.touchstone.JavaProcess;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class LeakingMethodTest {

    @Test
    void a_method_whose_managers_stay_open_is_named_and_one_that_keeps_nothing_is_not() throws IOException {
        // 40 MiB a call.
        Process process = JavaProcess.start(List.of("-Xms128m", "-Xmx128m"), LeakProcess.class, "10485760");
        List<String> lines = process.inputReader().lines().toList();

        assertThat(lines.get(0), is("[]"));
        assertThat(
                lines.get(1),
                matchesRegex(
                        "\\[the saliency method 'stub' leaks native memory, about (3[5-9]|4[0-5]) MB with each of \\d+ calls: .*"));
    }
}
