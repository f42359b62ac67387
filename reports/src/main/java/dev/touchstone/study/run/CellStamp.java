package dev.touchstone.study.run;

import java.util.List;

/**
 * All that decides a cell's numbers.
 *
 * @param maps what decides its maps
 * @param samples of each bucket
 * @param alpha the chance that an interval misses its mean
 * @param scalarisation from a raw map to one number a pixel
 * @param measures names of the measures, in order
 */
public record CellStamp(MapStamp maps, int samples, double alpha, String scalarisation, List<String> measures) {

    public CellStamp {
        measures = List.copyOf(measures);
    }
}
