package dev.touchstone.randomisation.meta;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A criterion, as the mean over all that can be said.
 *
 * @param value from 0 to 1, the higher the better; empty if nothing can be said
 * @param terms of how many it is the mean
 * @param undefined how many were left out since there was no sample to look at
 */
public record Consistency(OptionalDouble value, int terms, int undefined) {

    static Consistency mean(List<OptionalDouble> all) {
        double[] said = all.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return new Consistency(Arrays.stream(said).average(), said.length, all.size() - said.length);
    }
}
