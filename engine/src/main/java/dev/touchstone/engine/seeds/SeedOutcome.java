package dev.touchstone.engine.seeds;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.engine.listener.RunOutcome;
import java.util.List;
import java.util.Optional;

/**
 * How the run of one seed ended.
 *
 * @param seed its index
 * @param outcome in one word
 * @param thrown by it, as the test should throw it
 * @param evidence what its assertions found, in their order
 */
public record SeedOutcome(int seed, RunOutcome outcome, Optional<Throwable> thrown, List<Evidence> evidence) {

    public SeedOutcome {
        evidence = List.copyOf(evidence);
    }

    /** The first line of what was thrown. */
    String headline() {
        return thrown.map(t -> t.getMessage() == null ? t.toString() : t.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }
}
