package dev.touchstone.study.andor.run;

import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.SignMode;
import java.util.OptionalDouble;

/**
 * How maps count that say nothing, those with one value everywhere or with NaN or infinite values. Where a measure is a share of samples that
 * fail or succeed, they fail: to NIB they are broken, to a logical accuracy wrong. Every other measure leaves them out.
 */
enum SilentMaps {
    BROKEN(1),
    WRONG(0),
    LEFT_OUT(Double.NaN);

    private final double value;

    SilentMaps(double value) {
        this.value = value;
    }

    static SilentMaps of(LogicMeasure measure) {
        String name = measure.name();
        return name.startsWith("NIB") ? BROKEN : name.startsWith("LA-") || name.startsWith("SLA-") ? WRONG : LEFT_OUT;
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
        boolean ofTruth = measure.name().equals("NIB") || measure.name().equals("LA-baseline");
        return measure.chance(ofTruth ? maps.finite() : maps.telling());
    }
}
