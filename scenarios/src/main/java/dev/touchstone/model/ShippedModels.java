package dev.touchstone.model;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which models ship: those of the seven TextBox settings, and of the 21 logical worlds the Transformer's and the CNN's; of the default seed.
 */
final class ShippedModels {

    /** Index of the model seed. */
    static final int SEED = 0;
    /** Base of all random streams. */
    static final long BASE_SEED = 1;
    /** Where the module's sources hold them, against the module's folder. */
    static final Path SOURCES = Path.of("src", "main", "resources").resolve(ShippedEntry.FOLDER);

    private ShippedModels() {}

    /** Whose models ship. */
    static List<Scenario> scenarios() {
        return Stream.of(TextBox.settings(), Andor.with(LogicNetwork.TRANSFORMER), Andor.with(LogicNetwork.CNN))
                .flatMap(List::stream)
                .toList();
    }
}
