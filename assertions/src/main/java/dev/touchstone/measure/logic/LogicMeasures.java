package dev.touchstone.measure.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The measures of maps on logical worlds by name. */
public final class LogicMeasures {

    private LogicMeasures() {}

    /** Those that say how good a map is, by definitions that are free of the known faults of the released code. */
    public static List<LogicMeasure> standard() {
        List<LogicMeasure> standard = new ArrayList<>(
                List.of(new Nib(), Gib.macro(), Gib.micro(), ReasonCapture.alone(), ReasonCapture.amongRelevant()));
        for (MaskThreshold threshold : MaskThreshold.values()) {
            Masking masking = Masking.at(threshold);
            standard.add(new LogicalAccuracy(masking));
            standard.add(new StatisticalLogicalAccuracy(masking));
            standard.add(new Reduction(masking));
            standard.add(new FullDca(masking));
            standard.add(new MinimalDca(masking));
        }
        return List.copyOf(standard);
    }

    /** {@link #standard()}, then the published variants and the statistics that describe a map. */
    public static List<LogicMeasure> all() {
        List<LogicMeasure> all = new ArrayList<>(standard());
        all.addAll(List.of(new PublishedNib(), new GibClassPolarity(), new PublishedGib()));
        for (MaskThreshold threshold : MaskThreshold.values()) {
            all.add(new PublishedMinimalDca(Masking.above(threshold)));
        }
        all.add(new BelowBaseline());
        all.addAll(LogicStatistics.all());
        return List.copyOf(all);
    }

    /** The measure with this name. @throws IllegalArgumentException with the known names if there is none */
    public static LogicMeasure get(String name) {
        return all().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no measure '%s' of logical worlds; known are %s"
                                .formatted(
                                        name,
                                        all().stream().map(LogicMeasure::name).collect(Collectors.joining(", ")))));
    }
}
