package dev.touchstone.report.picture;

import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Tensor;
import java.util.stream.Stream;

/**
 * The maps of one sample along a cascade as one picture: the input, the map of the trained model, numbered 0, and the maps of random models
 * in the order of the cascade, each with the number of its step and its similarity, as {@link SimilarityBar} has them.
 *
 * <p>Each map is scaled by its own maximum, since similarities compare the shape of maps, not their size: equal colours, or bars of
 * equal height, in two maps do not mean equal values.
 */
final class CascadeSheet {

    private CascadeSheet() {}

    /**
     * A PNG.
     *
     * @throws NotAPictureException if the input or a map cannot be drawn
     */
    static byte[] png(CascadeStrip strip) {
        return Png.encode(
                strip.sample().truth() instanceof LogicTruth truth
                        ? new CascadeBars(strip, truth).draw()
                        : new CascadeHeat(strip).draw());
    }

    /** All maps of a strip, the trained model's first. */
    static Stream<Tensor> maps(CascadeStrip strip) {
        return Stream.concat(Stream.of(strip.trained()), strip.steps().stream().map(CascadeStrip.Picture::map));
    }
}
