package dev.touchstone.measure.logic;

import dev.touchstone.measure.logic.RemovalStatistics.Tendency;
import dev.touchstone.scenario.LogicOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The numbers of {@link Correlations} and {@link RemovalStatistics} as measures. They describe maps; few of them say which is better. */
final class LogicStatistics {

    private LogicStatistics() {}

    static List<LogicMeasure> all() {
        List<LogicMeasure> all = new ArrayList<>();
        all.add(correlation("correlation", c -> OptionalDouble.of(c.mean())));
        all.add(correlation("correlation-insignificant", c -> OptionalDouble.of(c.insignificant())));
        for (LogicOperator operator : LogicOperator.values()) {
            all.add(correlation("correlation-within-" + operator.id(), c -> {
                Double within = c.withinGates().get(operator);
                return within == null ? OptionalDouble.empty() : OptionalDouble.of(within);
            }));
        }
        all.add(correlation("correlation-within-baseline", Correlations::withinBaseline));
        all.add(correlation("correlation-neighbours", c -> OptionalDouble.of(c.neighbours())));
        all.add(correlation("correlation-to-baseline", c -> OptionalDouble.of(c.toBaseline())));
        all.add(correlation("correlation-to-baseline-significant", Correlations::significantToBaseline));
        all.add(correlation("correlation-to-baseline-share", c -> OptionalDouble.of(c.shareSignificantToBaseline())));
        for (MaskThreshold threshold : MaskThreshold.values()) {
            Masking masking = Masking.at(threshold);
            all.add(tendency("mean", masking, Tendency::mean));
            all.add(tendency("median", masking, Tendency::median));
            all.add(tendency("one", masking, Tendency::exactlyOne));
        }
        return all;
    }

    private static LogicMeasure correlation(String name, Function<Correlations, OptionalDouble> value) {
        return new DerivedMeasure(name, true, samples -> {
            Optional<Correlations> correlations = Correlations.of(samples);
            return correlations.isPresent() ? value.apply(correlations.get()) : OptionalDouble.empty();
        });
    }

    private static LogicMeasure tendency(String kind, Masking masking, ToDoubleFunction<Tendency> value) {
        return new DerivedMeasure("removal-tendency-%s-%s".formatted(kind, masking.id()), true, samples -> {
            Optional<Tendency> tendency = RemovalStatistics.of(samples, masking).tendency();
            return tendency.isPresent()
                    ? OptionalDouble.of(value.applyAsDouble(tendency.get()))
                    : OptionalDouble.empty();
        });
    }
}
