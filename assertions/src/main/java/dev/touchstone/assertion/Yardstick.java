package dev.touchstone.assertion;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.measure.Side;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.RegionTruth;
import java.util.OptionalDouble;

/**
 * The whole way from a raw map to one number.
 *
 * @param measure what is taken
 * @param scalarisation of what: the way from the raw map to one number a pixel
 */
public record Yardstick(Measure measure, Scalarisation scalarisation) {

    /** @throws IllegalArgumentException if the greatest value of the measure is not a positive number */
    public Yardstick {
        if (!(measure.most() > 0 && measure.most() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "%s says that its greatest value is %s, but an interval needs a finite range"
                            .formatted(measure.name(), measure.most()));
        }
    }

    /** The measure on the absolute sum of the channels. */
    public static Yardstick of(Measure measure) {
        return new Yardstick(measure, Scalarisation.ABS_OF_CHANNEL_SUM);
    }

    Yardstick with(Measure other) {
        return new Yardstick(other, scalarisation);
    }

    /** @throws IllegalArgumentException if the measure looks at the other side */
    Yardstick with(Measure other, Side side) {
        if (other.side() != side) {
            throw new IllegalArgumentException(
                    "%s looks at %s, but is asked of %s".formatted(other.name(), words(other.side()), words(side)));
        }
        return with(other);
    }

    private static String words(Side side) {
        return side == Side.FOCUS ? "what decided" : "what is to be avoided";
    }

    Yardstick with(Scalarisation other) {
        return new Yardstick(measure, other);
    }

    ScalarMap scalar(Explanation explanation) {
        return scalarisation.apply(explanation.map());
    }

    /**
     * The measure of one map; empty where it is undefined.
     *
     * @throws IllegalStateException if the measure gives a number outside of its own range
     */
    OptionalDouble value(Explanation explanation) {
        OptionalDouble value = measure.of(scalar(explanation), truth(explanation));
        value.ifPresent(number -> {
            if (!(number >= 0 && number <= measure.most())) {
                throw new IllegalStateException("%s of sample #%d of bucket %s is %s, but it should lie from 0 to %s"
                        .formatted(
                                measure.name(),
                                explanation.sample().index(),
                                explanation.sample().bucket(),
                                number,
                                measure.most()));
            }
        });
        return value;
    }

    /** @throws IllegalArgumentException if the truth of the sample is not one of objects in an image */
    static RegionTruth truth(Explanation explanation) {
        if (explanation.sample().truth() instanceof RegionTruth regions) {
            return regions;
        }
        throw new IllegalArgumentException(
                "sample #%d of bucket %s has no objects in an image, so nothing can be asked of where its map lies"
                        .formatted(
                                explanation.sample().index(),
                                explanation.sample().bucket()));
    }
}
