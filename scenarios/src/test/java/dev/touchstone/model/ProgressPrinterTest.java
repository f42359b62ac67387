package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private static TrainingProgress.State state(int step, double seconds) {
        return new TrainingProgress.State("w (net, seed 0)", step, 2000, step * 32L, 0.5, 0.875, seconds);
    }

    @Test
    void off_a_terminal_it_prints_a_line_every_ten_seconds() {
        ProgressPrinter printer = new ProgressPrinter(out, false);
        for (int step = 1; step <= 500; step++) {
            printer.step(state(step, step * 0.03));
        }
        printer.finished(state(500, 15));

        assertThat(
                bytes.toString(StandardCharsets.UTF_8).lines().toList(),
                is(List.of(
                        "touchstone: training w (net, seed 0): 32 samples, worst bucket 0.88, 0 s, at most 60 s left in this cycle",
                        "touchstone: training w (net, seed 0): 10,720 samples, worst bucket 0.88, 10 s, at most 50 s left in this cycle",
                        "touchstone: trained w (net, seed 0) in 15 s on 16,000 samples")));
    }

    @Test
    void on_a_terminal_it_rewrites_one_line() {
        ProgressPrinter printer = new ProgressPrinter(out, true);
        printer.step(state(1, 0.03));
        printer.step(state(100, 3));
        printer.finished(state(100, 3));

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> !line.isEmpty()).count(), is(3L));
        assertThat(text.chars().filter(c -> c == '\r').count(), is(3L));
        assertThat(text.endsWith(System.lineSeparator()), is(true));
    }
}
