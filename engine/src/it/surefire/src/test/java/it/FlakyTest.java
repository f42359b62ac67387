package it;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of three methods misses the first time that it is called. */
@WithMethods({"gradient", "edge", "oracle"})
@SaliencyTag("flaky")
class FlakyTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void scenario(SaliencyRun run) throws IOException {
        Path calls = Path.of(System.getProperty("it.calls"));
        Files.writeString(calls, run.method() + "\n", CREATE, APPEND);
        if (run.method().equals("edge") && Files.readAllLines(calls).stream().filter("edge"::equals).count() == 1) {
            throw new AssertionError("missed once");
        }
    }
}
