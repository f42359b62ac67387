package dev.touchstone.scenario.kit;

import static dev.touchstone.scenario.kit.ImageRule.when;

import dev.touchstone.scenario.textbox.Colour;
import dev.touchstone.scenario.textbox.NoiseBackground;

/** Objects and a world that tests build on. */
final class Worlds {

    static final Colour RED = new Colour(230, 30, 30);

    /** A frame around the seam: the middle of the tile stays unpainted. */
    static final ImageObject SEAM = ImageObject.drawn(
            "seam", 6, 24, tile -> tile.box(1, 2, 1, 20, Colour.WHITE).box(4, 2, 1, 20, Colour.WHITE));

    static final ImageObject CRACK = ImageObject.solid("crack", 4, 8, RED);

    static final ImageObject ARROW = ImageObject.withLooks(
            "arrow",
            Look.pattern("up", Colour.WHITE, "..#..", ".###.", "#####"),
            Look.pattern("down", Colour.WHITE, "#####", ".###.", "..#..", "..#.."));

    private Worlds() {}

    static ImageWorld weldSeam() {
        return ImageWorld.of("team/weld-seam")
                .objects(SEAM, CRACK, ARROW)
                .background(new NoiseBackground(12))
                .rule(when(CRACK).then(1).otherwise(when(ARROW.is("up")).then(1).otherwise(0)));
    }
}
