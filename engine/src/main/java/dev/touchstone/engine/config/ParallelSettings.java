package dev.touchstone.engine.config;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.support.config.PrefixedConfigurationParameters;
import org.junit.platform.engine.support.hierarchical.DefaultParallelExecutionConfigurationStrategy;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;

/** Reads how many tests run at once, as Jupiter does, but names a value that is not allowed. */
public final class ParallelSettings {

    private final ConfigurationParameters parameters;

    private ParallelSettings(ConfigurationParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * How tests run in parallel; empty if one after the other.
     *
     * @throws ConfigurationException if a value is not allowed
     */
    public static Optional<ParallelExecutionConfiguration> from(ConfigurationParameters parameters) {
        return new ConfigurationValues(parameters).flag(ConfigurationKey.PARALLEL)
                ? Optional.of(new ParallelSettings(new PrefixedConfigurationParameters(parameters, ParallelKey.PREFIX))
                        .configuration())
                : Optional.empty();
    }

    private ParallelExecutionConfiguration configuration() {
        for (ParallelKey key : ParallelKey.values()) {
            require(key, given(key).map(key::allows).orElse(true));
        }
        requireRoom(ParallelKey.FIXED_MAX_POOL_SIZE, given(ParallelKey.FIXED_PARALLELISM));
        requireRoom(ParallelKey.DYNAMIC_MAX_POOL_SIZE_FACTOR, Optional.of("1"));
        DefaultParallelExecutionConfigurationStrategy strategy = strategy();
        switch (strategy) {
            case FIXED ->
                require(
                        ParallelKey.FIXED_PARALLELISM,
                        given(ParallelKey.FIXED_PARALLELISM).isPresent());
            case CUSTOM ->
                require(
                        ParallelKey.CUSTOM_CLASS,
                        given(ParallelKey.CUSTOM_CLASS).isPresent());
            default -> {}
        }
        try {
            return strategy.createConfiguration(parameters);
        } catch (JUnitException e) {
            throw notAllowed(ParallelKey.CUSTOM_CLASS, e);
        }
    }

    private DefaultParallelExecutionConfigurationStrategy strategy() {
        String name = given(ParallelKey.STRATEGY)
                .orElse(ParallelKey.STRATEGY.defaultValue())
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(DefaultParallelExecutionConfigurationStrategy.values())
                .filter(strategy -> strategy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A pool must hold the tests that run at once. */
    private void requireRoom(ParallelKey threads, Optional<String> tests) {
        BigDecimal least = tests.map(BigDecimal::new).orElse(BigDecimal.ONE);
        require(
                threads,
                given(threads)
                        .map(most -> new BigDecimal(most).compareTo(least) >= 0)
                        .orElse(true));
    }

    private void require(ParallelKey key, boolean satisfied) {
        if (!satisfied) {
            throw notAllowed(key, null);
        }
    }

    private Optional<String> given(ParallelKey key) {
        return parameters.get(key.shortName());
    }

    private ConfigurationException notAllowed(ParallelKey key, Throwable cause) {
        return new ConfigurationException(key, given(key).orElse(""), cause);
    }
}
