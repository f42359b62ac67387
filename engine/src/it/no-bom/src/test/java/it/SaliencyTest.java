package it;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

@WithMethods("oracle")
class SaliencyTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void passes(SaliencyRun run) {}
}
