package dev.touchstone.measure.logic;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A number for the maps of many samples of one logical world: of one class, or of both. Pure.
 *
 * <p>It is measured over the whole truth table, so it is exact and has no sampling error.
 */
public interface LogicMeasure {

    /** Its name with its variant, e.g. {@code NIB}, {@code LA-1.0}, {@code GIB-published}. */
    String name();

    /** Whether smaller is better; of a number that describes a map without rating it, as its definition says, it means nothing. */
    boolean smallerIsBetter();

    /**
     * The number, a share from 0 to 1 where its definition says nothing else; empty where it is not defined for these samples.
     *
     * @param samples of one world, in the order of the truth table
     * @throws IllegalArgumentException if they are of several worlds, or the map of one is constant
     */
    OptionalDouble of(List<LogicSample> samples);

    /**
     * The exact expectation for maps without any information; empty where there is no closed form. What kind of map that is, independent
     * equally distributed scores or the map's own scores in random order, is said by the measure.
     */
    OptionalDouble chance(List<LogicSample> samples);
}
