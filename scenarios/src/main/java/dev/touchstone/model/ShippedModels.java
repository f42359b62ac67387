package dev.touchstone.model;

import java.nio.file.Path;

/** Which models ship: those of the seven TextBox settings, of the default seed. */
final class ShippedModels {

    /** Index of the model seed. */
    static final int SEED = 0;
    /** Base of all random streams. */
    static final long BASE_SEED = 1;
    /** Where the module's sources hold them, against the module's folder. */
    static final Path SOURCES = Path.of("src", "main", "resources").resolve(ShippedEntry.FOLDER);

    private ShippedModels() {}
}
