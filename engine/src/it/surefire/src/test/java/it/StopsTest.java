package it;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

/** The first of its scenarios, by name, misses; whether the others run is up to whoever runs it. */
@WithMethods({"gradient", "edge"})
@SaliencyTag("stops")
class StopsTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void a_misses(SaliencyRun run) {
        throw new AssertionError("criterion missed");
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void b_would_pass(SaliencyRun run) {}
}
