package dev.touchstone.engine.execution;

import dev.touchstone.engine.listener.RunOutcome;
import java.util.Optional;

/**
 * How the run of one seed ended.
 *
 * @param seed its index
 * @param outcome in one word
 * @param thrown by it, as the test should throw it
 */
record SeedOutcome(int seed, RunOutcome outcome, Optional<Throwable> thrown) {

    /** The first line of what was thrown. */
    String headline() {
        return thrown.map(t -> t.getMessage() == null ? t.toString() : t.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }
}
