package dev.touchstone.engine.config;

import java.util.OptionalLong;

/**
 * The base of all random streams.
 *
 * @param value that repeats the execution
 * @param fresh whether it was drawn for this execution, and not pinned
 * @param models the base of the streams that models are trained from, if it is another one
 */
public record BaseSeed(long value, boolean fresh, OptionalLong models) {

    static BaseSeed pinned(long value) {
        return new BaseSeed(value, false, OptionalLong.empty());
    }

    /** The base of the streams that models are trained from. */
    public long ofModels() {
        return models.orElse(value);
    }

    /** The options that repeat it, as on a command line. */
    public String options() {
        String trained =
                models.isPresent() ? " -D" + ConfigurationKey.MODELS_SEED.key() + "=" + models.getAsLong() : "";
        return "-D" + ConfigurationKey.SEED.key() + "=" + value + trained;
    }

    /** As people read it. */
    @Override
    public String toString() {
        String trained = models.isPresent() ? ", of models " + models.getAsLong() : "";
        return value + (fresh ? " (fresh)" : "") + trained;
    }
}
