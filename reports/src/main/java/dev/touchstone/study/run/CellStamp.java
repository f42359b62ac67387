package dev.touchstone.study.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that decides a cell's numbers: a stored cell is taken if its stamp is equal.
 *
 * @param format {@value #FORMAT}; to be raised when the code that computes or measures comes to other numbers
 * @param touchstone version of this library
 * @param djl version of the Deep Java Library
 * @param scenario id of the scenario
 * @param specification what decides its samples and labels
 * @param weightsSha256 the model's weights
 * @param device where the maps were computed
 * @param parameters of the method
 * @param samples of each bucket
 * @param baseSeed the base of all random streams
 * @param alpha the chance that an interval misses its mean
 * @param scalarisation from a raw map to one number a pixel
 * @param measures names of the measures, in order
 */
public record CellStamp(
        int format,
        String touchstone,
        String djl,
        String scenario,
        String specification,
        String weightsSha256,
        String device,
        Map<String, String> parameters,
        int samples,
        long baseSeed,
        double alpha,
        String scalarisation,
        List<String> measures) {

    public static final int FORMAT = 1;

    public CellStamp {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        measures = List.copyOf(measures);
    }
}
