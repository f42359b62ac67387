package dev.touchstone.study.run;

import dev.touchstone.assertion.MapFault;

/**
 * Maps of one bucket that say nothing or hold no numbers.
 *
 * @param fault what is wrong with them
 * @param count how many there are
 * @param firstSample index of the first such sample in its bucket
 * @param detail in words, where the fault alone does not say it; empty otherwise
 */
public record FaultCount(MapFault fault, int count, int firstSample, String detail) {}
