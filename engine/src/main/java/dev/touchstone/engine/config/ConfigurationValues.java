package dev.touchstone.engine.config;

import dev.touchstone.engine.shard.Shard;
import dev.touchstone.engine.shard.ShardVariables;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.platform.engine.ConfigurationParameters;

/** Configuration parameters read by type; a value that is not allowed is a {@link ConfigurationException}. */
final class ConfigurationValues {

    private static final Pattern DEVICE = Pattern.compile("auto|cpu|gpu(:\\d{1,4})?");

    private final ConfigurationParameters parameters;

    ConfigurationValues(ConfigurationParameters parameters) {
        this.parameters = parameters;
    }

    Optional<String> given(ConfigurationKey key) {
        return parameters.get(key.key()).map(String::strip);
    }

    String text(ConfigurationKey key) {
        return given(key).orElse(key.defaultValue());
    }

    long wholeNumber(ConfigurationKey key) {
        try {
            return Long.parseLong(text(key));
        } catch (NumberFormatException e) {
            throw notAllowed(key);
        }
    }

    /** A pinned seed, or a drawn one for {@code fresh}. */
    BaseSeed seed(ConfigurationKey key, ConfigurationKey ofModels, LongSupplier fresh) {
        boolean isFresh = text(key).equals("fresh");
        return new BaseSeed(
                isFresh ? fresh.getAsLong() : wholeNumber(key),
                isFresh,
                given(ofModels).isPresent() ? OptionalLong.of(wholeNumber(ofModels)) : OptionalLong.empty());
    }

    int count(ConfigurationKey key, int least) {
        long number = wholeNumber(key);
        if (number < least || number > Integer.MAX_VALUE) {
            throw notAllowed(key);
        }
        return (int) number;
    }

    /** A count, or nothing for {@code auto}. */
    OptionalInt countOrAuto(ConfigurationKey key, int least) {
        return text(key).equals("auto") ? OptionalInt.empty() : OptionalInt.of(count(key, least));
    }

    double share(ConfigurationKey key) {
        try {
            double number = Double.parseDouble(text(key));
            if (number > 0 && number < 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notAllowed(key);
        }
        throw notAllowed(key);
    }

    <E extends Enum<E>> E choice(ConfigurationKey key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text(key)))
                .findFirst()
                .orElseThrow(() -> notAllowed(key));
    }

    String device(ConfigurationKey key) {
        String name = text(key);
        if (!DEVICE.matcher(name).matches()) {
            throw notAllowed(key);
        }
        return name;
    }

    boolean flag(ConfigurationKey key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw notAllowed(key);
        };
    }

    /** A positive duration, or nothing for {@code none}. */
    Optional<Duration> durationOrNone(ConfigurationKey key) {
        return text(key).equals("none") ? Optional.empty() : Optional.of(duration(key));
    }

    Duration duration(ConfigurationKey key) {
        return Durations.parse(text(key)).orElseThrow(() -> notAllowed(key));
    }

    /** Patterns of tests, or nothing for all. Discovery heeds them; one that is not allowed makes all tests fail instead. */
    Optional<String> selection(ConfigurationKey key) {
        Optional<String> asked = given(key).filter(text -> !TestSelection.isAll(text));
        if (asked.isPresent() && TestSelection.parse(asked.get()).isEmpty()) {
            throw notAllowed(key);
        }
        return asked;
    }

    /** The part of all tests, or nothing for {@code none}. @param variables what {@code auto} reads */
    Optional<Shard> shard(ConfigurationKey key, ShardVariables variables) {
        String text = text(key);
        if (text.equals(key.defaultValue())) {
            return Optional.empty();
        }
        if (text.equals("auto")) {
            try {
                return Optional.of(variables.read());
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(key, text, e.getMessage(), e);
            }
        }
        return Optional.of(Shard.parse(text).orElseThrow(() -> notAllowed(key)));
    }

    /** One sample, or nothing for {@code all}. */
    Optional<SampleChoice> sampleOrAll(ConfigurationKey key) {
        Optional<String> asked = given(key).filter(text -> !text.equals(key.defaultValue()));
        if (asked.isPresent() && SampleChoice.parse(asked.get()).isEmpty()) {
            throw notAllowed(key);
        }
        return asked.flatMap(SampleChoice::parse);
    }

    /** What is done with the ratchet. CI, which sets the variable {@code CI}, must not write: it would accept whatever it finds. */
    RatchetUse.Mode ratchet(ConfigurationKey key, UnaryOperator<String> environment) {
        RatchetUse.Mode mode = choice(key, RatchetUse.Mode.class);
        String ci = environment.apply("CI");
        if (mode.writes() && ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false")) {
            throw new ConfigurationException(
                    key,
                    text(key),
                    "the environment variable CI is set to '" + ci
                            + "', and CI writes no files; do it on a machine of your own and commit what changes",
                    null);
        }
        return mode;
    }

    Path directory(ConfigurationKey key, String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw notAllowed(key);
        }
        throw notAllowed(key);
    }

    private ConfigurationException notAllowed(ConfigurationKey key) {
        return new ConfigurationException(key, text(key));
    }
}
