package dev.touchstone.report.picture;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.scenario.LogicTruth;

/** Exhibits of any world as one picture. */
public final class ExhibitPicture {

    private ExhibitPicture() {}

    /**
     * A PNG: of images three panels, of samples of a logical world bars or a matrix.
     *
     * @throws NotAPictureException if its input or its map cannot be drawn
     */
    public static byte[] png(Exhibit exhibit) {
        return isLogical(exhibit)
                ? LogicSheet.png(exhibit)
                : ExhibitSheet.of(exhibit).png();
    }

    /** Whether it is of a logical world, so that it has no panels. */
    public static boolean isLogical(Exhibit exhibit) {
        return exhibit.explanation().sample().truth() instanceof LogicTruth;
    }
}
