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
     * A smaller one: of many heat maps, whose noise no file compresses, only some.
     *
     * @throws NotAPictureException if the input or a map cannot be drawn
     */
    static Overview overview(CascadeStrip strip) {
        List<NumberedStep> shown = strip.sample().truth() instanceof LogicTruth
                ? NumberedStep.all(strip)
                : NumberedStep.spread(strip, IN_OVERVIEW);
        return new Overview(png(strip, shown), shown.size(), strip.steps().size());
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
