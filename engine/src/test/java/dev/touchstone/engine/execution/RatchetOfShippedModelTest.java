package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.Ratchet;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, with maps of a method on a model that ships. */
class RatchetOfShippedModelTest {

    @TempDir
    Path directory;

    @Test
    void a_method_that_did_not_change_holds_what_was_recorded_of_it_to_the_bit() throws IOException {
        assertEquals(List.of("ratchet: 6 entries, 1 run recorded"), told("record"));
        Path entries = directory.resolve("kept/" + Shipped.class.getName() + ".ratchet");
        Path samples = directory.resolve("kept/" + Shipped.class.getName() + ".samples");
        String recorded = Files.readString(entries);
        assertTrue(
                recorded.lines()
                        .skip(2)
                        .allMatch(line -> line.matches(".* \\| 20 \\| .* \\| [0-9a-f]{12} \\| [0-9a-f]{12} \\| 1")),
                recorded);
        assertTrue(Files.readString(samples).lines().skip(1).allMatch(line -> line.matches(".* \\| [0-9a-f]{160}")));
        assertEquals(
                1,
                told("verify").stream()
                        .filter(line -> line.endsWith("0 can be tightened, 0 invalid, 0 missing"))
                        .count());
        String values = Files.readString(samples);
        told("record");
        assertEquals(recorded, Files.readString(entries));
        assertEquals(values, Files.readString(samples));
    }

    private List<String> told(String mode) {
        List<String> lines = LoggedLines.by(() -> Execution.of(
                Shipped.class,
                RatchetFixture.parameters(
                        mode,
                        directory.resolve("kept"),
                        "touchstone.models.dir",
                        directory.resolve("models").toString(),
                        "touchstone.output.dir",
                        directory.resolve("out").toString(),
                        "touchstone.samples.first",
                        "20",
                        "touchstone.samples.cap",
                        "20",
                        "touchstone.chunk",
                        "20")));
        return lines.subList(1, lines.size());
    }

    @Ratchet
    static class Shipped {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("gradient")
        void looks(SaliencyRun run) {
            SaliencyAssertions.assertPrimaryFocus(run);
        }
    }
}
