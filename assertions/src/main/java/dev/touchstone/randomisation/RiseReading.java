package dev.touchstone.randomisation;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.statistics.CrossedBootstrap;
import dev.touchstone.statistics.Interval;
import dev.touchstone.statistics.PercentileBounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The numbers of a table of complexities.
 *
 * @param rise the median over inputs; NaN if no map has a rise
 * @param bounds of the median, one-sided 95 % each, from 2000 bootstrap draws over inputs and replicates; empty if no map has a rise
 * @param byInput the mean of each input over the replicates; NaN for one without any
 */
record RiseReading(double rise, Optional<Interval> bounds, List<Double> byInput) {

    private static final int DRAWS = 2000;
    private static final double LEVEL = 0.95;
    private static final SeedSource SEEDS = SeedSource.of(0).child("efficient-mprt");

    /** The same of the same table, always. */
    static RiseReading of(RiseTable table) {
        double rise = MedianRise.of(table);
        return new RiseReading(
                rise,
                Double.isNaN(rise) ? Optional.empty() : Optional.of(bounds(table)),
                IntStream.range(0, table.inputs())
                        .mapToObj(i -> MedianRise.ofInput(table, i))
                        .toList());
    }

    private static Interval bounds(RiseTable table) {
        double[] medians = new double[DRAWS];
        CrossedBootstrap.run(
                table.inputs(),
                table.replicates(),
                DRAWS,
                SEEDS.random("bootstrap"),
                (draw, inputs, replicates) -> medians[draw] = MedianRise.of(table, inputs, replicates));
        return new PercentileBounds(medians).bounds(LEVEL);
    }

    /** How many of all inputs rise; one without any rise does not. */
    SignTest signs() {
        int rising = (int) byInput.stream().filter(rises -> rises > 0).count();
        return new SignTest(rising, byInput.size());
    }

    /** Whether the lower bound says that complexity rises. */
    boolean rises() {
        return bounds.filter(at -> at.lower() > 0).isPresent();
    }

    /** Whether the upper bound says that complexity falls. */
    boolean falls() {
        return bounds.filter(at -> at.upper() < 0).isPresent();
    }
}
