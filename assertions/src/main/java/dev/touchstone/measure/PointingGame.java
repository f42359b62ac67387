package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The pointing game: whether the largest value lies on the focus (Zhang, Bargal, Lin, Brandt, Shen and Sclaroff, Top-Down Neural Attention by
 * Excitation Backprop, IJCV 2018), without their margin of 15 pixels, which is wider than a TextBox object. Where several pixels share the largest value, the
 * part of them that lies on the focus: what a fair draw among them hits on average.
 *
 * <p>In [0, 1]; undefined where there are no focus objects and for a map without mass. A focus that is the whole image is always hit.
 *
 * @param mask which pixels are an object's own
 */
public record PointingGame(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public PointingGame() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "pointing-game-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        Mask focus = truth.focusMask(mask);
        return Defined.where(map, focus, () -> TopPixels.of(map, 1).shareIn(focus));
    }
}
