package dev.touchstone.study.andor.run;

import dev.touchstone.study.run.MapStamp;
import java.util.List;

/**
 * All that decides a cell's numbers, for the whole truth table is measured.
 *
 * @param maps what decides its maps
 * @param measures names of the measures, in order
 */
public record LogicStamp(MapStamp maps, List<String> measures) {

    public LogicStamp {
        measures = List.copyOf(measures);
    }
}
