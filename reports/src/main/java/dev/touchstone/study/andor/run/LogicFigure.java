package dev.touchstone.study.andor.run;

import dev.touchstone.measure.logic.SignMode;

/**
 * One measure over the samples of one class, or of both.
 *
 * @param measure its name
 * @param mode what was made of the signs
 * @param label the class, {@code 0} or {@code 1}, or {@code all}
 * @param value in the measure's unit; NaN where it is not defined for these samples
 * @param n how many samples it rests on
 * @param constant how many maps are one value everywhere
 * @param notFinite how many maps hold NaN or infinite values
 * @param chance what maps without information come to; NaN where there is no closed form
 */
public record LogicFigure(
        String measure, SignMode mode, String label, double value, int n, int constant, int notFinite, double chance) {}
