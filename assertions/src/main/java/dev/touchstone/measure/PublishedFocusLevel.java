package dev.touchstone.measure;

import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The attribution focus level as the code of the TextBox paper has it (Kim, Plumb and Talwalkar 2022): the map is blurred, scaled to [0, 1]
 * and to sum 1, and summed over each object's layout box; what boxes share counts once for each. On raw values it is {@link Pafl}.
 *
 * <p>The map is taken as it is: the code's way through a colour map and back, which drops the sign and compresses, is left out.
 *
 * <p>In [0, 3], the number of objects of a TextBox image; beside overlaps, the blur keeps it well below 1 for any map (16/49 for a lone small
 * box inside the image). Undefined where there are no such objects and where the smoothed map is the same everywhere.
 *
 * @param side which objects it looks at
 * @param smoothing what is done to the map first
 */
public record PublishedFocusLevel(Side side, Smoothing smoothing) implements Measure {

    private static final int MOST_OBJECTS = 3;

    /** With the blur of the released code. */
    public PublishedFocusLevel(Side side) {
        this(side, Smoothing.BOX_7);
    }

    @Override
    public String name() {
        return side.initial() + "AFL-published" + smoothing.suffix();
    }

    @Override
    public TruthMask mask() {
        return TruthMask.LAYOUT;
    }

    @Override
    public double most() {
        return MOST_OBJECTS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        List<Region> objects = side.regions(truth);
        if (objects.size() > MOST_OBJECTS) {
            throw new IllegalArgumentException(
                    "%s is defined for TextBox images, which have at most %d objects, but this one has %d to look at; take %sAFL-layout"
                            .formatted(name(), MOST_OBJECTS, objects.size(), side.initial()));
        }
        return Published.where(map, objects, smoothing, contrast -> objects.stream()
                .mapToDouble(object -> contrast.shareIn(object.layout()))
                .sum());
    }
}
