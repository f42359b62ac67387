package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.OptionalDouble;

/**
 * The mean squared difference of values, negative so that the greater is the more alike: 0 for the same map, else below. It depends on the
 * scale of maps, and all of its values on how large they are, so that maps are to be {@link Normalised} first. Without a value for a constant
 * map. The distance itself is {@link Distance#MEAN_SQUARED}.
 */
public record NegativeMse() implements Similarity {

    /** Of maps whose root of the mean square is 1: from -4, for a map and its negative, to 0. */
    public static Similarity standard() {
        return new Normalised(Normalisation.SECOND_MOMENT, false, new NegativeMse());
    }

    @Override
    public String id() {
        return "negative-mse";
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        map.finiteValues();
        return new Plain(id(), map);
    }

    private record Plain(String by, MapGrid map) implements ReadyMap {

        @Override
        public int size() {
            return map.values().length;
        }

        @Override
        public OptionalDouble with(Prepared other) {
            requireAlike(other);
            MapGrid it = ((Plain) other).map;
            return map.isConstant() || it.isConstant()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(0 - Distance.MEAN_SQUARED.between(map, it));
        }
    }
}
