package dev.touchstone.study.randomisation;

import dev.touchstone.model.ModelStore;
import dev.touchstone.randomisation.meta.KnownMethod;
import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.study.KeyValues;
import dev.touchstone.study.plan.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the command line asks for, as {@code --key=value}; an empty value asks for the default.
 *
 * @param plan which tests of which methods on which worlds, and how much is drawn
 * @param models directory of the models
 * @param device where models run
 * @param output directory of the study's files
 */
record RandomisationArguments(RandomisationPlan plan, Path models, String device, Path output) {

    private static final List<String> KEYS = List.of(
            "worlds",
            "tests",
            "methods",
            "samples",
            "seeds",
            "perturbations",
            "draws",
            "seed",
            "models",
            "device",
            "output");

    /** Those of images, which are all. */
    private static final List<String> METHODS =
            KnownMethod.all(1, 2, 2).stream().map(KnownMethod::id).toList();

    private static final List<Double> SHARES =
            IntStream.rangeClosed(0, 10).mapToObj(tenth -> tenth / 10.0).toList();

    /** @throws IllegalArgumentException if an argument has another form, an unknown key, or a value that is not allowed */
    static RandomisationArguments parse(String... arguments) {
        KeyValues values = KeyValues.parse(KEYS, arguments);
        return new RandomisationArguments(
                new RandomisationPlan(
                        TestedWorlds.chosen(values.names("worlds")),
                        TestedTests.chosen(
                                values.names("tests"), values.count("samples", 16), values.count("draws", 50)),
                        Choice.of("known method", values.names("methods"), METHODS, METHODS),
                        new MetaDesign(
                                values.number("seed", 1),
                                values.count("seeds", 20),
                                values.count("perturbations", 3),
                                SHARES)),
                values.text("models").map(Path::of).orElseGet(ModelStore::defaultDirectory),
                values.text("device").orElse("auto"),
                Path.of(values.text("output").orElse("target/touchstone/study/randomisation")));
    }
}
