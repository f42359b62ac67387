package dev.touchstone.study.andor;

import dev.touchstone.model.ModelStore;
import dev.touchstone.study.KeyValues;
import dev.touchstone.study.andor.plan.LogicFilter;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for, as {@code --key=value}; an empty value asks for the default.
 *
 * @param filter what of the study
 * @param seeds how many models of each world
 * @param baseSeed the base of all random streams
 * @param models directory of the models
 * @param device where models run
 * @param output directory of the study's files
 */
record AndorArguments(LogicFilter filter, int seeds, long baseSeed, Path models, String device, Path output) {

    private static final List<String> KEYS = List.of(
            "methods", "configurations", "tops", "networks", "measures", "seeds", "seed", "models", "device", "output");

    /** @throws IllegalArgumentException if an argument has another form, an unknown key, or a value that is not allowed */
    static AndorArguments parse(String... arguments) {
        KeyValues values = KeyValues.parse(KEYS, arguments);
        return new AndorArguments(
                new LogicFilter(
                        values.names("methods"),
                        values.names("configurations"),
                        values.names("tops"),
                        values.names("networks"),
                        values.names("measures")),
                values.count("seeds", 1),
                values.number("seed", 1),
                values.text("models").map(Path::of).orElseGet(ModelStore::defaultDirectory),
                values.text("device").orElse("auto"),
                Path.of(values.text("output").orElse("target/touchstone/study/andor")));
    }
}
