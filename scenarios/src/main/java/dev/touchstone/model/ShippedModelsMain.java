package dev.touchstone.model;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Rebuilds the models that ship: {@code ./mvnw -Pmodels,cpu -pl scenarios -am verify}. System properties choose otherwise:
 *
 * <ul>
 *   <li>{@code models.settings}: settings with commas between, e.g. {@code simple-fr,complex-cr1}; all seven if it is empty
 *   <li>{@code models.seed}: index of the model seed, 0 if it is empty
 *   <li>{@code models.baseSeed}: base of all random streams, 1 if it is empty
 *   <li>{@code models.directory}: the folder that they are written to, against that of the module; the module's resources if it is empty
 * </ul>
 *
 * The exit status is 1 if a model was not verified.
 */
final class ShippedModelsMain {

    private static final String WORLD = "textbox/";

    private ShippedModelsMain() {}

    public static void main(String[] arguments) throws IOException {
        Properties given = System.getProperties();
        boolean verified = builder(given).build(scenarios(given));
        System.exit(verified ? 0 : 1);
    }

    /** @throws IllegalArgumentException if a value has another form, or models that do not ship would be written among those that do */
    static ShippedModelsBuilder builder(Properties given) {
        int seed = (int) number(given, "models.seed", ShippedModels.SEED, 0, Integer.MAX_VALUE);
        long baseSeed = number(given, "models.baseSeed", ShippedModels.BASE_SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        String directory = value(given, "models.directory");
        if (directory.isEmpty() && (seed != ShippedModels.SEED || baseSeed != ShippedModels.BASE_SEED)) {
            throw new IllegalArgumentException(
                    "models of seed %d, base %d do not ship: name a folder for them in models.directory"
                            .formatted(seed, baseSeed));
        }
        return new ShippedModelsBuilder(
                directory.isEmpty() ? ShippedModels.SOURCES : Path.of(directory),
                seed,
                baseSeed,
                System.out,
                ProgressPrinter.standard());
    }

    /** The settings to train. @throws IllegalArgumentException if there is no such setting */
    static List<Scenario> scenarios(Properties given) {
        String names = value(given, "models.settings");
        if (names.isEmpty()) {
            return TextBox.settings();
        }
        ScenarioCatalog settings = new ScenarioCatalog(TextBox.settings());
        return Stream.of(names.split(","))
                .map(String::strip)
                .map(name -> settings.get(name.startsWith(WORLD) ? name : WORLD + name))
                .toList();
    }

    private static long number(Properties given, String name, long otherwise, long least, long most) {
        String value = value(given, name);
        try {
            long number = value.isEmpty() ? otherwise : Long.parseLong(value);
            if (number < least || number > most) {
                throw new NumberFormatException();
            }
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s must be a whole number from %d to %d, but was '%s'".formatted(name, least, most, value), e);
        }
    }

    private static String value(Properties given, String name) {
        return given.getProperty(name, "").strip();
    }
}
