package dev.touchstone.engine.config;

import dev.touchstone.engine.shard.Costs;
import dev.touchstone.engine.shard.Shard;
import dev.touchstone.engine.shard.ShardVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The part of all tests that runs here.
 *
 * @param shard which it is
 * @param costs from which all parts are made; the same on all machines
 */
public record ShardChoice(Shard shard, Costs costs) {

    /**
     * What is asked for; empty for all tests.
     *
     * @throws ConfigurationException if a value is not allowed, variables do not tell the part, or the file of costs cannot be read
     */
    public static Optional<ShardChoice> of(ConfigurationParameters parameters) {
        return of(parameters, System.getenv());
    }

    static Optional<ShardChoice> of(ConfigurationParameters parameters, Map<String, String> environment) {
        ConfigurationValues values = new ConfigurationValues(parameters);
        return values.shard(ConfigurationKey.SHARD, new ShardVariables(environment))
                .map(shard -> new ShardChoice(shard, costs(values)));
    }

    private static Costs costs(ConfigurationValues values) {
        String text = values.text(ConfigurationKey.SHARD_COSTS);
        Path file = values.directory(ConfigurationKey.SHARD_COSTS, text);
        boolean isAsked = values.given(ConfigurationKey.SHARD_COSTS).isPresent();
        try {
            return Files.exists(file) || isAsked ? Costs.parse(Files.readString(file), file.toString()) : Costs.NONE;
        } catch (IOException e) {
            throw new ConfigurationException(ConfigurationKey.SHARD_COSTS, text, "cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(ConfigurationKey.SHARD_COSTS, text, e.getMessage(), e);
        }
    }
}
