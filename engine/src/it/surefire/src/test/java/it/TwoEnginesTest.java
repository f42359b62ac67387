package it;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Test;

/** One class, tests of two engines. */
@WithMethods("oracle")
class TwoEnginesTest {

    @Test
    void jupiters() {}

    @Test
    void jupiters_fails() {
        throw new AssertionError("missed by Jupiter's");
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void ours(SaliencyRun run) {}

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void ours_fails(SaliencyRun run) {
        throw new AssertionError("missed by ours");
    }
}
