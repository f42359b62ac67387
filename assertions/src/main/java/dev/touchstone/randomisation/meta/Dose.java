package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.statistics.Interval;
import java.util.Optional;

/**
 * What a test says of a mixture.
 *
 * @param share lambda, how much of the mixture ignores the model, from 0 to 1
 * @param statistic that of the test; NaN if there is none
 * @param bounds of the statistic, if there are any
 * @param decision what the test said
 */
public record Dose(double share, double statistic, Optional<Interval> bounds, Decision decision) {}
