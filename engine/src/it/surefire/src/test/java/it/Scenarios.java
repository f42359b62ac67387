package it;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.scenario.textbox.TextBox;

/** A contract that test classes inherit. */
interface Scenarios {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    default void is_inherited(SaliencyRun run) {}

    @SaliencyScenario(TextBox.SIMPLE_FR)
    default void is_inherited_too(SaliencyRun run) {}
}
