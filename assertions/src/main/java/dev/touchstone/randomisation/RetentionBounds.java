package dev.touchstone.randomisation;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.statistics.CrossedBootstrap;
import dev.touchstone.statistics.Interval;
import dev.touchstone.statistics.PercentileBounds;

/**
 * What a bootstrap over inputs and replicates says of retained similarity. Floors and ceiling are had anew from each resample. One in which
 * a floor cannot be had, as where all draws are the same input, or is no lower than the ceiling, says nothing of what is retained: it
 * counts against both bounds ({@link PercentileBounds}). With one replicate all hold for that random version alone.
 *
 * <p>On simulated tables of 16 inputs and 3 replicates each bound misses T in 2 to 9 % of cases instead of 5 % where replicates differ a
 * third as much as inputs or less, and in up to 14 % where they differ twice as much: three of them say little of their spread.
 *
 * @param retained the one-sided 95 % bounds of T
 * @param repeatability the lower one-sided 95 % bound of how far the ceiling lies above the floor
 */
record RetentionBounds(Interval retained, double repeatability) {

    static final double LEVEL = 0.95;
    private static final int DRAWS = 2000;
    private static final SeedSource SEEDS = SeedSource.of(0).child("retained-similarity");

    /** The same of the same table, always. */
    static RetentionBounds of(SimilarityTable table) {
        double[] values = new double[DRAWS];
        double[] specific = new double[DRAWS];
        CrossedBootstrap.run(
                table.inputs(), table.replicates(), DRAWS, SEEDS.random("bootstrap"), (draw, inputs, replicates) -> {
                    Retained retained = Retained.of(table, inputs, replicates);
                    values[draw] = retained.value();
                    specific[draw] = retained.specific();
                });
        return new RetentionBounds(
                new PercentileBounds(values).bounds(LEVEL), new PercentileBounds(specific).lower(LEVEL));
    }
}
