package dev.touchstone.engine.config;

import dev.touchstone.Sampling;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The configuration of one execution, parsed once.
 *
 * @param seed the base of all random streams
 * @param models what becomes of models
 * @param modelsDirectory where models are kept; empty for the store's own default
 * @param device where models run
 * @param outputDirectory the root of all output
 * @param sampling how many samples a verdict may use
 * @param chunk samples a call of a method at most; empty to measure which is fastest
 * @param undecided what becomes of an undecided verdict; empty if nothing is said
 * @param ratchet what is done with what was recorded of tests
 * @param timeLimits how long tests may take
 * @param parallel whether tests run in parallel
 * @param select the tests to run, as {@link TestSelection} reads it; empty for all
 * @param shard the part of all tests that runs here; empty for all
 * @param sample the only one that tests look at; empty for all
 * @param names how the tests of methods are called
 * @param attachments whether pictures are named in the output
 */
public record EngineConfiguration(
        BaseSeed seed,
        ModelUse models,
        Optional<Path> modelsDirectory,
        DeviceUse device,
        Path outputDirectory,
        Sampling sampling,
        OptionalInt chunk,
        Optional<Undecided> undecided,
        RatchetUse ratchet,
        TimeLimits timeLimits,
        boolean parallel,
        Optional<String> select,
        Optional<ShardChoice> shard,
        Optional<SampleChoice> sample,
        DisplayNames names,
        AttachmentLines attachments) {

    /** What becomes of an undecided verdict. */
    public enum Undecided {
        ABORT,
        FAIL
    }

    /**
     * Reads the parameters; a fresh seed is drawn now.
     *
     * @throws ConfigurationException if a value is not allowed
     */
    public static EngineConfiguration from(ConfigurationParameters parameters) {
        // Short enough to be read aloud, and never a small number, as those are what people pin.
        return from(parameters, () -> new SecureRandom().nextLong(1_000_000, 1_000_000_000), System::getenv);
    }

    /** @param environment the value of a variable by its name, or null */
    static EngineConfiguration from(
            ConfigurationParameters parameters, LongSupplier fresh, UnaryOperator<String> environment) {
        ConfigurationValues values = new ConfigurationValues(parameters);
        return new EngineConfiguration(
                values.seed(ConfigurationKey.SEED, ConfigurationKey.MODELS_SEED, fresh),
                values.choice(ConfigurationKey.MODELS, ModelUse.class),
                values.given(ConfigurationKey.MODELS_DIRECTORY)
                        .map(text -> values.directory(ConfigurationKey.MODELS_DIRECTORY, text)),
                device(values),
                values.directory(ConfigurationKey.OUTPUT_DIRECTORY, values.text(ConfigurationKey.OUTPUT_DIRECTORY)),
                sampling(values),
                values.countOrAuto(ConfigurationKey.CHUNK, 1),
                values.given(ConfigurationKey.UNDECIDED)
                        .map(any -> values.choice(ConfigurationKey.UNDECIDED, Undecided.class)),
                ratchet(values, environment),
                new TimeLimits(
                        values.durationOrNone(ConfigurationKey.TIMEOUT),
                        values.duration(ConfigurationKey.TIMEOUT_GRACE)),
                values.flag(ConfigurationKey.PARALLEL),
                values.selection(ConfigurationKey.SELECT),
                ShardChoice.of(parameters),
                values.sampleOrAll(ConfigurationKey.SAMPLE),
                values.choice(ConfigurationKey.NAMES, DisplayNames.class),
                values.choice(ConfigurationKey.ATTACHMENTS, AttachmentLines.class));
    }

    /** The base of all random streams, by its value alone. */
    public long baseSeed() {
        return seed.value();
    }

    private static RatchetUse ratchet(ConfigurationValues values, UnaryOperator<String> environment) {
        return new RatchetUse(
                values.ratchet(ConfigurationKey.RATCHET, environment),
                values.directory(ConfigurationKey.RATCHET_DIRECTORY, values.text(ConfigurationKey.RATCHET_DIRECTORY)));
    }

    /** The settings that decide what runs find, as they are read, by their keys. */
    public Map<String, String> decisive() {
        Map<String, String> settings = new TreeMap<>();
        settings.put(ConfigurationKey.SEED.key(), String.valueOf(seed.value()));
        settings.put(ConfigurationKey.MODELS_SEED.key(), String.valueOf(seed.ofModels()));
        settings.put(ConfigurationKey.SAMPLES_FIRST.key(), String.valueOf(sampling.first()));
        settings.put(ConfigurationKey.SAMPLES_CAP.key(), String.valueOf(sampling.cap()));
        settings.put(ConfigurationKey.ALPHA.key(), String.valueOf(sampling.alpha()));
        settings.put(ConfigurationKey.CHUNK.key(), chunk.isPresent() ? String.valueOf(chunk.getAsInt()) : "auto");
        settings.put(ConfigurationKey.DEVICE.key(), device.name());
        sample.ifPresent(one -> settings.put(ConfigurationKey.SAMPLE.key(), one.bucket() + ":" + one.index()));
        return settings;
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
