package dev.touchstone.measure;

import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The mean attribution focus level as the code of the TextBox paper has it (Kim, Plumb and Talwalkar 2022): the map is blurred, scaled to
 * [0, 1] and to sum 1; the mean over the pixels of all the objects' layout boxes one after the other, so that shared pixels count once for
 * each. On raw values it is {@link Pmafl}; what it can be compared with is said there. The map is taken as it is, not through a colour map.
 *
 * <p>In [0, 1]. Undefined where there are no such objects and where the smoothed map is the same everywhere.
 *
 * @param side which objects it looks at
 * @param smoothing what is done to the map first
 */
public record PublishedMeanFocusLevel(Side side, Smoothing smoothing) implements Measure {

    /** With the blur of the released code. */
    public PublishedMeanFocusLevel(Side side) {
        this(side, Smoothing.BOX_7);
    }

    @Override
    public String name() {
        return side.initial() + "MAFL-published" + smoothing.suffix();
    }

    @Override
    public TruthMask mask() {
        return TruthMask.LAYOUT;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        List<Region> objects = side.regions(truth);
        return Published.where(map, objects, smoothing, contrast -> {
            double share = objects.stream()
                    .mapToDouble(object -> contrast.shareIn(object.layout()))
                    .sum();
            return share / Published.area(objects);
        });
    }
}
