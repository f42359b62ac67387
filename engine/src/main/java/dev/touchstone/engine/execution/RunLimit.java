package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.TimeLimits;
import java.time.Duration;
import java.util.Optional;

/**
 * The time that one test has.
 *
 * @param limit for all of its seeds
 * @param source what set it, as people write it
 * @param grace how long it has to stop when it is over
 * @param deadline in {@link System#nanoTime()}
 */
record RunLimit(Duration limit, String source, Duration grace, long deadline) {

    /** The limit of a test that begins now, if it has one: its own goes before the configured one. */
    static Optional<RunLimit> of(ScenarioPlan plan, TimeLimits configured) {
        return plan.timeLimit()
                .map(own -> from(own, "@TimeLimit", configured.grace()))
                .or(() -> configured.test().map(all -> from(all, "touchstone.timeout", configured.grace())));
    }

    private static RunLimit from(Duration limit, String source, Duration grace) {
        return new RunLimit(limit, source, grace, System.nanoTime() + limit.toNanos());
    }

    /** Nanoseconds that are left; 0 if none are. */
    long left() {
        return Math.max(0, deadline - System.nanoTime());
    }
}
