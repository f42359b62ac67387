package dev.touchstone.report.picture;

import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.stream.Stream;

/**
 * The maps of one sample along a cascade as one picture: the input, the map of the trained model, numbered 0, and the maps of random models
 * in the order of the cascade, each with the number of its step and its similarity, as {@link SimilarityBar} has them.
 *
 * <p>Each map is scaled by its own maximum, since similarities compare the shape of maps, not their size: equal colours, or bars of
 * equal height, in two maps do not mean equal values.
 */
final class CascadeSheet {

    private static final int MOST_BYTES = 70_000;
    private static final int IN_OVERVIEW = 5;

    private CascadeSheet() {}

    /**
     * A PNG of all steps.
     *
     * @throws NotAPictureException if the input or a map cannot be drawn
     */
    static byte[] png(CascadeStrip strip) {
        return png(strip, NumberedStep.all(strip));
    }

    /**
     * One that is not too large for a text: of many noisy maps, which no file compresses, only some.
     *
     * @throws NotAPictureException if the input or a map cannot be drawn
     */
    static Overview overview(CascadeStrip strip) {
        int steps = strip.steps().size();
        byte[] whole = png(strip);
        if (whole.length <= MOST_BYTES) {
            return new Overview(whole, steps, steps);
        }
        List<NumberedStep> some = NumberedStep.spread(strip, IN_OVERVIEW);
        return new Overview(png(strip, some), some.size(), steps);
    }

    private static byte[] png(CascadeStrip strip, List<NumberedStep> shown) {
        return Png.encode(
                strip.sample().truth() instanceof LogicTruth truth
                        ? new CascadeBars(strip, truth, shown).draw()
                        : new CascadeHeat(strip, shown).draw());
    }

    /** All maps of a strip, the trained model's first. */
    static Stream<Tensor> maps(CascadeStrip strip) {
        return Stream.concat(Stream.of(strip.trained()), strip.steps().stream().map(CascadeStrip.Picture::map));
    }
}
