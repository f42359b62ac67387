package dev.touchstone.study.andor.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.logic.SignMode;

/**
 * Maps of one class that say nothing or hold no numbers.
 *
 * @param mode the sign mode that they are so in
 * @param label the class, 0 or 1
 * @param fault what is wrong with them
 * @param count how many there are
 * @param firstSample index of the first such sample in its class
 */
public record LogicFault(SignMode mode, int label, MapFault fault, int count, int firstSample) {}
