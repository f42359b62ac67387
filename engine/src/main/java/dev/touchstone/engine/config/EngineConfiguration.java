package dev.touchstone.engine.config;

import dev.touchstone.Sampling;
import dev.touchstone.model.ModelStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The configuration of one execution, parsed once.
 *
 * @param baseSeed the base of all random streams
 * @param models when to train
 * @param modelsDirectory where models are kept; empty for the store's own default
 * @param device {@code auto}, {@code cpu}, {@code gpu} or {@code gpu:<number>}
 * @param outputDirectory the root of all output
 * @param sampling how many samples a verdict may use
 * @param chunk samples a call of a method at most; empty to measure which is fastest
 * @param undecided what becomes of an undecided verdict
 */
public record EngineConfiguration(
        long baseSeed,
        ModelStore.Mode models,
        Optional<Path> modelsDirectory,
        String device,
        Path outputDirectory,
        Sampling sampling,
        OptionalInt chunk,
        Undecided undecided) {

    /** What becomes of an undecided verdict. */
    public enum Undecided {
        ABORT,
        FAIL
    }

    /** @throws ConfigurationException if a value is not allowed */
    public static EngineConfiguration from(ConfigurationParameters parameters) {
        ConfigurationValues values = new ConfigurationValues(parameters);
        int first = values.count(ConfigurationKey.SAMPLES_FIRST, 1);
        return new EngineConfiguration(
                values.wholeNumber(ConfigurationKey.SEED),
                values.choice(ConfigurationKey.MODELS, ModelStore.Mode.class),
                values.given(ConfigurationKey.MODELS_DIRECTORY)
                        .map(text -> values.directory(ConfigurationKey.MODELS_DIRECTORY, text)),
                values.device(ConfigurationKey.DEVICE),
                values.directory(ConfigurationKey.OUTPUT_DIRECTORY, values.text(ConfigurationKey.OUTPUT_DIRECTORY)),
                new Sampling(
                        first, values.count(ConfigurationKey.SAMPLES_CAP, first), values.share(ConfigurationKey.ALPHA)),
                values.countOrAuto(ConfigurationKey.CHUNK, 1),
                values.choice(ConfigurationKey.UNDECIDED, Undecided.class));
    }
}
