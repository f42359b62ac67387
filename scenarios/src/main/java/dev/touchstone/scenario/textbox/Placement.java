package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.DisjointPlacement;
import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.PlacedObject;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where objects lie. */
public enum Placement {
    /**
     * Uniform over all arrangements whose layout boxes keep three free pixels apart and out of the last row and column, which a valid
     * convolution of stride 2 never sees. One place in five, for every object on its own, is held out: a model never meets an object in
     * training where it is judged. The default.
     */
    DISJOINT("disjoint", "disjoint, margin 3, drawable 63x63, one place in five held out") {
        @Override
        List<PlacedObject<TextBoxObject>> draw(
                List<ObjectForm<TextBoxObject>> shapes, Split split, RandomGenerator random) {
            return new DisjointPlacement(Canvas.FORMAT).draw(shapes, split, random);
        }
    },
    /**
     * The sampler of the TextBox paper's released code: boxes keep a distance from the letter's origin and each other, but the letter's box
     * may still cover them (in 6 to 13 % of images), and the same places are learnt from and judged on.
     */
    RELEASED_CODE("released-placement", "sampler of the released code") {
        @Override
        List<PlacedObject<TextBoxObject>> draw(
                List<ObjectForm<TextBoxObject>> shapes, Split split, RandomGenerator random) {
            return ReleasedPlacement.draw(shapes, random);
        }
    };

    private final String id;
    private final String specification;

    Placement(String id, String specification) {
        this.id = id;
        this.specification = specification;
    }

    /** Its part of a scenario's id. */
    public String id() {
        return id;
    }

    String specification() {
        return specification;
    }

    /** One arrangement of these objects. */
    abstract List<PlacedObject<TextBoxObject>> draw(
            List<ObjectForm<TextBoxObject>> shapes, Split split, RandomGenerator random);
}
