package dev.touchstone.study.andor.run;

import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.SignMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How maps count that say nothing, those with one value everywhere or with NaN or infinite values. Where a measure is a share of samples that
 * fail or succeed, they fail: to NIB they are broken, to a logical accuracy and to captures wrong. Every other measure leaves them out.
 */
enum SilentMaps {
    BROKEN(1),
    WRONG(0),
    LEFT_OUT(Double.NaN);

    /** How the names of shares of samples that succeed begin. */
    private static final List<String> SUCCESSES = List.of("LA-", "SLA-", "capture");

    /** Whose chance follows from the truth alone, whatever the map. */
    private static final List<String> OF_TRUTH = List.of("NIB", "LA-baseline", "capture", "capture-among-relevant");

    private final double value;

    SilentMaps(double value) {
        this.value = value;
    }

    static SilentMaps of(LogicMeasure measure) {
        String name = measure.name();
        if (name.startsWith("NIB")) {
            return BROKEN;
        }
        return SUCCESSES.stream().anyMatch(name::startsWith) ? WRONG : LEFT_OUT;
    }

    /** The measure over maps of one class, or of both, with those that say nothing. */
    LogicFigure figure(LogicMeasure measure, SignMode mode, String label, SignedMaps maps) {
        OptionalDouble telling = measure.of(maps.telling());
        boolean counts = this != LEFT_OUT && maps.silent() > 0;
        double all = counts ? mixed(telling, maps) : telling.orElse(Double.NaN);
        return new LogicFigure(
                measure.name(),
                mode,
                label,
                all,
                this == LEFT_OUT ? maps.telling().size() : maps.size(),
                maps.constant().size(),
                maps.notFinite(),
                chance(measure, maps).orElse(Double.NaN));
    }

    private double mixed(OptionalDouble telling, SignedMaps maps) {
        return (telling.orElse(0) * maps.telling().size() + value * maps.silent()) / maps.size();
    }

    /** At the baseline chance follows from the truth alone; elsewhere from how much each map keeps, which a constant one does not say. */
    private static OptionalDouble chance(LogicMeasure measure, SignedMaps maps) {
        boolean ofTruth = OF_TRUTH.contains(measure.name());
        return measure.chance(ofTruth ? maps.finite() : maps.telling());
    }
}
