package dev.touchstone.measure;

import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The intersection over union as the code of the TextBox paper has it (Kim, Plumb and Talwalkar 2022): the map is blurred; pixels are chosen by
 * the lower edge of a bin of a ten-bin histogram, the highest with at least as many pixels at or above it as the layout boxes of the
 * <em>focus</em> have; the mean over the objects of the IoU of all chosen pixels with one object's layout box. Without a focus the
 * top bin alone is chosen. With exact ranks and a union mask it is {@link Piou}. The map is taken as it is, not through a colour map.
 *
 * <p>In [0, 1], but at most 0.5 for two objects without overlap; and where a map is so clean that fewer pixels than asked for
 * reach the second bin, the whole image is chosen. Undefined where there are no such objects and where the smoothed map is the same everywhere.
 *
 * @param side which objects it looks at
 * @param smoothing what is done to the map first
 */
public record PublishedIou(Side side, Smoothing smoothing) implements Measure {

    /** With the blur of the released code. */
    public PublishedIou(Side side) {
        this(side, Smoothing.BOX_7);
    }

    @Override
    public String name() {
        return side.initial() + "IOU-published" + smoothing.suffix();
    }

    @Override
    public TruthMask mask() {
        return TruthMask.LAYOUT;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        List<Region> objects = side.regions(truth);
        int count = Published.area(truth.focus());
        return Published.where(map, objects, smoothing, contrast -> {
            double threshold = contrast.threshold(count);
            long chosen = contrast.countFrom(threshold);
            return objects.stream()
                    .mapToDouble(object -> {
                        double both = contrast.countFrom(threshold, object.layout());
                        return both / (chosen + object.layout().area() - both);
                    })
                    .average()
                    .orElseThrow();
        });
    }
}
