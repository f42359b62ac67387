package dev.touchstone.randomisation;

import java.util.OptionalDouble;

/** How alike two maps are: the greater the more. */
public interface Similarity {

    /** Its name with its variant, e.g. {@code spearman}. */
    String id();

    /** Does once for a map what every comparison with it needs. */
    Prepared prepare(MapGrid map);

    /** A map ready to be compared with others that the same similarity has prepared. */
    interface Prepared {

        /** Their similarity; empty if it is not defined, as where one of them is constant. */
        OptionalDouble with(Prepared other);
    }

    /** Of two maps, once. */
    default OptionalDouble of(MapGrid first, MapGrid second) {
        return prepare(first).with(prepare(second));
    }
}
