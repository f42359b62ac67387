package dev.touchstone.engine.execution;

import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.textbox.TextBox;

/** The scenarios that come with the library. */
public final class StandardScenarios {

    private StandardScenarios() {}

    /** All of them; loads nothing of DJL. */
    public static ScenarioCatalog catalog() {
        return new ScenarioCatalog(TextBox.settings());
    }
}
