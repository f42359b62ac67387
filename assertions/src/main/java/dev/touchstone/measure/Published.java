package dev.touchstone.measure;

import dev.touchstone.scenario.Region;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What the published measures share: objects stay a list of layout boxes, and a map without contrast has no value. */
final class Published {

    private Published() {}

    /** The value, or empty if there is no object or the smoothed map is the same everywhere. */
    static OptionalDouble where(
            ScalarMap map, List<Region> objects, Smoothing smoothing, ToDoubleFunction<Contrast> value) {
        objects.forEach(object -> map.requireFit(object.layout()));
        if (objects.isEmpty() || !map.hasMass()) {
            return OptionalDouble.empty();
        }
        Contrast contrast = smoothing.contrast(map);
        return contrast.isFlat() ? OptionalDouble.empty() : OptionalDouble.of(value.applyAsDouble(contrast));
    }

    /** The sum of the areas; shared pixels count once for each object. */
    static int area(List<Region> objects) {
        return objects.stream().mapToInt(object -> object.layout().area()).sum();
    }
}
