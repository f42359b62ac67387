package dev.touchstone.measure.logic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** One number of a statistic as a measure, without a chance in closed form. */
record DerivedMeasure(String name, boolean smallerIsBetter, Function<List<LogicSample>, OptionalDouble> value)
        implements LogicMeasure {

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return value.apply(samples);
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return OptionalDouble.empty();
    }
}
