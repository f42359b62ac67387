package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * How near the map is to the focus: 1 minus the earth mover's distance between the map scaled to sum 1 and the uniform distribution over the
 * focus, over the greatest distance in the image, {@code (height - 1) + (width - 1)}. The ground distance is the city block's between pixel
 * centres (EMD-L1; Ling and Okada, An Efficient Earth Mover's Distance Algorithm for Robust Histogram Comparison, IEEE TPAMI 2007).
 * 1 means spread evenly over the focus and nowhere else; mass just beside the focus costs little, unlike in {@link Pafl}.
 *
 * <p>The optimal transport is exact, on masses rounded to 2^-60 of the whole; with the rounding of doubles the value is right to 1e-12.
 *
 * <p>In [0, 1]; undefined where there are no focus objects, for a map without mass, and for an image of one pixel.
 *
 * @param mask which pixels are an object's own
 */
public record EarthMoversDistance(TruthMask mask) implements Measure {

    private static final long WHOLE = 1L << 60;

    /** On the least boxes that hold the objects' ink. */
    public EarthMoversDistance() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "EMD-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        Mask focus = truth.focusMask(mask);
        int greatest = map.height() - 1 + map.width() - 1;
        return greatest == 0
                ? OptionalDouble.empty()
                : Defined.where(map, focus, () -> Math.max(0, 1 - distance(map, focus) / greatest));
    }

    /** The mean number of steps of the cheapest transport from the map to the mask. */
    private static double distance(ScalarMap map, Mask focus) {
        long share = WHOLE / focus.area();
        long whole = share * focus.area();
        long[] surplus = units(map, whole);
        focus.indices().forEach(pixel -> surplus[pixel] -= share);
        return new GridTransport(map.height(), map.width(), surplus).cost() / whole;
    }

    /** The map in whole units; what rounding leaves over goes to its largest value. */
    private static long[] units(ScalarMap map, long whole) {
        long[] units = new long[map.height() * map.width()];
        int largest = 0;
        long left = whole;
        for (int pixel = 0; pixel < units.length; pixel++) {
            units[pixel] = (long) (map.value(pixel) / map.mass() * whole);
            left -= units[pixel];
            largest = map.value(pixel) > map.value(largest) ? pixel : largest;
        }
        units[largest] += left;
        return units;
    }
}
