package dev.touchstone.study;

import dev.touchstone.model.ModelStore;
import dev.touchstone.study.plan.StudyFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for, as {@code --key=value}; an empty value asks for the default.
 *
 * @param filter what of the study
 * @param photographs a folder of images for a background of that name
 * @param samples of each bucket
 * @param baseSeed the base of all random streams
 * @param models directory of the models
 * @param device where models run
 * @param output directory of the study's files
 */
record StudyArguments(
        StudyFilter filter,
        Optional<Path> photographs,
        int samples,
        long baseSeed,
        Path models,
        String device,
        Path output) {

    private static final List<String> KEYS = List.of(
            "methods",
            "group",
            "settings",
            "networks",
            "backgrounds",
            "photographs",
            "measures",
            "samples",
            "seed",
            "models",
            "device",
            "output");

    /** @throws IllegalArgumentException if an argument has another form, an unknown key, or a value that is not allowed */
    static StudyArguments parse(String... arguments) {
        KeyValues values = KeyValues.parse(KEYS, arguments);
        return new StudyArguments(
                new StudyFilter(
                        values.names("methods"),
                        values.names("group"),
                        values.names("settings"),
                        values.names("networks"),
                        values.names("backgrounds"),
                        values.names("measures")),
                values.text("photographs").map(Path::of),
                values.count("samples", 100),
                values.number("seed", 1),
                values.text("models").map(Path::of).orElseGet(ModelStore::defaultDirectory),
                values.text("device").orElse("auto"),
                Path.of(values.text("output").orElse("target/touchstone/study/textbox")));
    }
}
