package dev.touchstone.engine.execution;

import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios that come with the library. */
public final class StandardScenarios {

    private StandardScenarios() {}

    /** All of them; loads nothing of DJL. */
    public static ScenarioCatalog catalog() {
        return new ScenarioCatalog(
                Stream.of(TextBox.settings(), Andor.all()).flatMap(List::stream).toList());
    }
}
