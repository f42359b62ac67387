package dev.touchstone.report.picture;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.scenario.LogicTruth;
import java.util.Optional;

/** Exhibits of any world as one picture. */
public final class ExhibitPicture {

    private ExhibitPicture() {}

    /**
     * A PNG of what evidence has to show: the maps along a cascade if there are any, else its exhibit.
     *
     * @throws NotAPictureException if an input or a map cannot be drawn
     */
    public static byte[] png(Evidence evidence) {
        return strip(evidence)
                .map(CascadeSheet::png)
                .orElseGet(() -> png(evidence.exhibit().orElseThrow()));
    }

    /**
     * The maps along a cascade, in a picture that is not too large for a text; empty if evidence has none.
     *
     * @throws NotAPictureException if its input or a map cannot be drawn
     */
    public static Optional<Overview> overview(Evidence evidence) {
        return strip(evidence).map(CascadeSheet::overview);
    }

    private static Optional<CascadeStrip> strip(Evidence evidence) {
        return evidence.randomisation().flatMap(RandomisationEvidence::strip);
    }

    /**
     * A PNG: of images three panels, of samples of a logical world bars or a matrix.
     *
     * @throws NotAPictureException if its input or its map cannot be drawn
     */
    public static byte[] png(Exhibit exhibit) {
        return Png.encode(raster(exhibit));
    }

    static Raster raster(Exhibit exhibit) {
        return isLogical(exhibit)
                ? LogicSheet.raster(exhibit)
                : ExhibitSheet.of(exhibit).raster();
    }

    /** Whether it is of a logical world, so that it has no panels. */
    public static boolean isLogical(Exhibit exhibit) {
        return exhibit.explanation().sample().truth() instanceof LogicTruth;
    }
}
