package dev.touchstone.study.andor.plan;

import dev.touchstone.coherence.Representation;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicMeasures;
import dev.touchstone.method.SaliencyMethod;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the study computes: every method on every world, for each model of it.
 *
 * @param worlds in the order of the results
 * @param methods in the order of the results
 * @param measures what is measured of the maps of a class, or of both
 * @param representations whose fidelity is measured over all maps
 * @param seeds how many models of each world, from the one with index 0
 * @param baseSeed the base of all random streams
 */
public record LogicPlan(
        List<LogicStudyWorld> worlds,
        List<SaliencyMethod> methods,
        List<LogicMeasure> measures,
        List<Representation> representations,
        int seeds,
        long baseSeed) {

    /** @throws IllegalArgumentException if there is nothing to do */
    public LogicPlan {
        worlds = List.copyOf(worlds);
        methods = List.copyOf(methods);
        measures = List.copyOf(measures);
        representations = List.copyOf(representations);
        int measured = measures.size() + representations.size();
        if (worlds.isEmpty() || methods.isEmpty() || measured == 0 || seeds < 1) {
            throw new IllegalArgumentException(
                    "a study needs a world, a method, a measure and a model seed, but has %d, %d, %d and %d of them"
                            .formatted(worlds.size(), methods.size(), measured, seeds));
        }
    }

    /**
     * The plan of what a filter leaves.
     *
     * @throws IllegalArgumentException with the known names, if the filter names something unknown
     */
    public static LogicPlan of(LogicFilter filter, int seeds, long baseSeed) {
        List<String> measures = LogicStudyMeasures.chosen(filter.measures());
        return new LogicPlan(
                LogicWorlds.chosen(filter),
                LogicMethods.chosen(filter.methods()),
                LogicMeasures.all().stream()
                        .filter(measure -> measures.contains(measure.name()))
                        .toList(),
                Arrays.stream(Representation.values())
                        .filter(representation -> measures.contains(name(representation)))
                        .toList(),
                seeds,
                baseSeed);
    }

    /** The name of a representation's fidelity among the measures, e.g. {@code GCR-FCAM-sum}. */
    public static String name(Representation representation) {
        return "GCR-" + representation;
    }

    /** The names of all that is measured, in order. */
    public List<String> measureNames() {
        return Stream.concat(
                        measures.stream().map(LogicMeasure::name),
                        representations.stream().map(LogicPlan::name))
                .toList();
    }

    /** A name for the files of what was computed with these measures and this seed, so that another choice of them leaves these alone. */
    public String folder() {
        return "seed-%d_measures-%08x".formatted(baseSeed, measureNames().hashCode());
    }
}
