package dev.touchstone.randomisation;

import java.util.function.IntFunction;

/**
 * One thing that is randomised, in several versions.
 *
 * @param name for the reader
 * @param versions the version of each replicate, from 0; defined beyond the number that is asked for, since others are drawn if too many
 *     maps of the first cannot be compared
 */
public record RetentionStep(String name, IntFunction<RandomVersion> versions) {}
