package dev.touchstone.study.plan;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Measures;
import java.util.List;

/** The measures of a study by name. Those of the earth mover's distance are slow, and taken only where they are named. */
public final class StudyMeasures {

    private static final String SLOW = "EMD";

    private StudyMeasures() {}

    /** All measures of the library by name, the order of the results. */
    public static List<Measure> known() {
        return List.copyOf(Measures.all());
    }

    /** @throws IllegalArgumentException if there is no measure of a name */
    static List<Measure> chosen(List<String> names, List<Measure> known) {
        List<String> all = known.stream().map(Measure::name).toList();
        List<String> fast = all.stream().filter(name -> !name.startsWith(SLOW)).toList();
        List<String> chosen = Choice.of("measure", names, all, fast);
        return known.stream().filter(measure -> chosen.contains(measure.name())).toList();
    }
}
