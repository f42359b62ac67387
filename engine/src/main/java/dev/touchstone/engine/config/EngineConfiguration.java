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
 * @param device where models run
 * @param outputDirectory the root of all output
 * @param sampling how many samples a verdict may use
 * @param chunk samples a call of a method at most; empty to measure which is fastest
 * @param undecided what becomes of an undecided verdict; empty if nothing is said
 * @param timeLimits how long tests may take
 * @param parallel whether tests run in parallel
 * @param select the tests to run, as {@link TestSelection} reads it; empty for all
 * @param names how the tests of methods are called
 */
public record EngineConfiguration(
        long baseSeed,
        ModelStore.Mode models,
        Optional<Path> modelsDirectory,
        DeviceUse device,
        Path outputDirectory,
        Sampling sampling,
        OptionalInt chunk,
        Optional<Undecided> undecided,
        TimeLimits timeLimits,
        boolean parallel,
        Optional<String> select,
        DisplayNames names) {

    /** What becomes of an undecided verdict. */
    public enum Undecided {
        ABORT,
        FAIL
    }

    /** @throws ConfigurationException if a value is not allowed */
    public static EngineConfiguration from(ConfigurationParameters parameters) {
        ConfigurationValues values = new ConfigurationValues(parameters);
        return new EngineConfiguration(
                values.wholeNumber(ConfigurationKey.SEED),
                values.choice(ConfigurationKey.MODELS, ModelStore.Mode.class),
                values.given(ConfigurationKey.MODELS_DIRECTORY)
                        .map(text -> values.directory(ConfigurationKey.MODELS_DIRECTORY, text)),
                device(values),
                values.directory(ConfigurationKey.OUTPUT_DIRECTORY, values.text(ConfigurationKey.OUTPUT_DIRECTORY)),
                sampling(values),
                values.countOrAuto(ConfigurationKey.CHUNK, 1),
                values.given(ConfigurationKey.UNDECIDED)
                        .map(any -> values.choice(ConfigurationKey.UNDECIDED, Undecided.class)),
                new TimeLimits(
                        values.durationOrNone(ConfigurationKey.TIMEOUT),
                        values.duration(ConfigurationKey.TIMEOUT_GRACE)),
                values.flag(ConfigurationKey.PARALLEL),
                values.selection(ConfigurationKey.SELECT),
                values.choice(ConfigurationKey.NAMES, DisplayNames.class));
    }

    private static DeviceUse device(ConfigurationValues values) {
        return new DeviceUse(
                values.device(ConfigurationKey.DEVICE),
                values.flag(ConfigurationKey.DEVICE_REQUIRED),
                values.choice(ConfigurationKey.DEVICE_SCOPE, DeviceUse.Scope.class),
                values.countOrAuto(ConfigurationKey.FORKS, 1));
    }

    private static Sampling sampling(ConfigurationValues values) {
        int first = values.count(ConfigurationKey.SAMPLES_FIRST, 1);
        return new Sampling(
                first, values.count(ConfigurationKey.SAMPLES_CAP, first), values.share(ConfigurationKey.ALPHA));
    }
}
