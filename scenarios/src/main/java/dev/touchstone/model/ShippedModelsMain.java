package dev.touchstone.model;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Rebuilds the models that ship: {@code ./mvnw -Pmodels,cpu -pl scenarios -am verify}. System properties choose otherwise:
 *
 * <ul>
 *   <li>{@code models.settings}: scenarios with commas between, by id or as the beginning of ids, e.g. {@code andor/2in-binary/xor/cnn} or
 *       {@code andor/2in-binary}, those of the TextBox also without their world, e.g. {@code simple-fr}; all that ship if it is empty
 *   <li>{@code models.seed}: index of the model seed, 0 if it is empty
 *   <li>{@code models.baseSeed}: base of all random streams, 1 if it is empty
 *   <li>{@code models.directory}: the folder that they are written to, against that of the module; the module's resources if it is empty
 * </ul>
 *
 * The exit status is 1 if a model was not verified.
 */
final class ShippedModelsMain {

    private static final String TEXT_BOX = "textbox/";

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

    /** The scenarios to train, each once. @throws IllegalArgumentException if a name is that of none that ships */
    static List<Scenario> scenarios(Properties given) {
        String names = value(given, "models.settings");
        return names.isEmpty()
                ? ShippedModels.scenarios()
                : Stream.of(names.split(","))
                        .flatMap(name -> named(name.strip()))
                        .distinct()
                        .map(new ScenarioCatalog(ShippedModels.scenarios())::get)
                        .toList();
    }

    /** The id, or those that begin with the name; TextBox settings need not tell their world. */
    private static Stream<String> named(String name) {
        List<String> ids = ShippedModels.scenarios().stream()
                .map(scenario -> scenario.id().value())
                .toList();
        if (ids.contains(name) || ids.contains(TEXT_BOX + name)) {
            return Stream.of(ids.contains(name) ? name : TEXT_BOX + name);
        }
        List<String> beginning =
                ids.stream().filter(id -> id.startsWith(name + "/")).toList();
        return beginning.isEmpty() ? Stream.of(name) : beginning.stream();
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
