package dev.touchstone.engine.config;

import java.time.Duration;
import java.util.Optional;

/**
 * How long tests may take.
 *
 * @param test one test, all of its seeds together; empty for as long as it needs
 * @param grace how long a test that is over its time has to stop before it is abandoned
 */
public record TimeLimits(Optional<Duration> test, Duration grace) {}
