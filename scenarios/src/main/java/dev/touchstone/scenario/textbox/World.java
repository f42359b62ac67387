package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.PlacedObject;
import java.util.List;
import java.util.random.RandomGenerator;

/** Everything of a TextBox image but what it holds: where objects may lie, and how they and their background look. */
final class World {

    static final World STANDARD = new World(Appearance.STANDARD, Placement.DISJOINT);

    private static final String VERSION =
            "textbox v2: 64x64x3, glyphs A 14x15 in 15x19 and B 12x15 in 13x19, Box1 10x10, Box2 4x4";

    private final Appearance appearance;
    private final Placement placement;
    private final Renderer renderer;
    private final ObjectShapes shapes = new ObjectShapes();

    World(Appearance appearance, Placement placement) {
        this.appearance = appearance;
        this.placement = placement;
        this.renderer = new Renderer(appearance);
    }

    World with(Appearance other) {
        return new World(other, placement);
    }

    World with(Placement other) {
        return new World(appearance, other);
    }

    ObjectShapes shapes() {
        return shapes;
    }

    List<PlacedObject<TextBoxObject>> place(
            List<ObjectForm<TextBoxObject>> objects, Split split, RandomGenerator random) {
        return placement.draw(objects, split, random);
    }

    /** Draws one image, background first. */
    void draw(
            List<PlacedObject<TextBoxObject>> objects,
            Split split,
            RandomGenerator background,
            float[] images,
            int offset) {
        appearance.background().paint(split, background, images, offset);
        renderer.draw(objects, images, offset);
    }

    /** A stable text of all that decides its images. */
    String specification() {
        return VERSION + "; " + appearance.specification() + "; " + placement.specification();
    }
}
