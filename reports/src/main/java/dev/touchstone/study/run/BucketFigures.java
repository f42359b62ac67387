package dev.touchstone.study.run;

import java.util.List;
import java.util.Optional;

/**
 * What was measured in one bucket.
 *
 * @param bucket its number
 * @param name what its samples hold
 * @param objects how many objects they hold
 * @param figures one a measure, in the plan's order
 * @param faults maps that were not measured, by what is wrong with them
 */
public record BucketFigures(int bucket, String name, int objects, List<Figure> figures, List<FaultCount> faults) {

    public BucketFigures {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /** The figure of a measure. */
    public Optional<Figure> figure(String measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst();
    }
}
