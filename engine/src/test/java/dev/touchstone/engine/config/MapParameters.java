package dev.touchstone.engine.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.ConfigurationParameters;

/** Configuration parameters out of a map, with nothing behind them. */
public record MapParameters(Map<String, String> values) implements ConfigurationParameters {

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public Optional<Boolean> getBoolean(String key) {
        return get(key).map(Boolean::valueOf);
    }

    /** Of Platform 1 only. */
    @SuppressWarnings("deprecation")
    public int size() {
        return values.size();
    }

    @Override
    public Set<String> keySet() {
        return values.keySet();
    }
}
