package dev.touchstone.engine.console;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

/** What the console launcher is asked to run. */
@WithMethods({"gradient", "edge"})
class ConsoleFixture {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void passes(SaliencyRun run) {}

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void misses_with_one_method(SaliencyRun run) {
        if (run.method().equals("edge")) {
            throw new AssertionError("criterion missed");
        }
    }
}
