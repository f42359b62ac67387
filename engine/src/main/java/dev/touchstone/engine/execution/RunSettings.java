package dev.touchstone.engine.execution;

import dev.touchstone.Sampling;
import java.nio.file.Path;

/**
 * The plain values of one run.
 *
 * @param seed index of the model seed
 * @param baseSeed base of all random streams
 * @param sampling how many samples a verdict may use
 * @param directory where its files belong
 * @param drawn whether a listener draws its pictures
 * @param repeatCommand the command that repeats its test
 */
record RunSettings(int seed, long baseSeed, Sampling sampling, Path directory, boolean drawn, String repeatCommand) {}
