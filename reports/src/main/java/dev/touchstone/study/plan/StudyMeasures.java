package dev.touchstone.study.plan;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.stream.Stream;

/** The measures of a study by name. Those of the earth mover's distance are slow, and taken only where they are named. */
public final class StudyMeasures {

    private static final String SLOW = "EMD";

    private StudyMeasures() {}

    /** All measures of the library, in the order of the results. */
    public static List<Measure> known() {
        return Stream.of(TruthMask.TIGHT, TruthMask.LAYOUT, TruthMask.INK)
                .flatMap(mask -> Stream.<Measure>of(new Pafl(mask), new Safl(mask)))
                .toList();
    }

    /** @throws IllegalArgumentException if there is no measure of a name */
    static List<Measure> chosen(List<String> names, List<Measure> known) {
        List<String> all = known.stream().map(Measure::name).toList();
        List<String> fast = all.stream().filter(name -> !name.startsWith(SLOW)).toList();
        List<String> chosen = Choice.of("measure", names, all, fast);
        return known.stream().filter(measure -> chosen.contains(measure.name())).toList();
    }
}
