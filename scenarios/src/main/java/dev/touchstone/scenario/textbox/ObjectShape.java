package dev.touchstone.scenario.textbox;

/**
 * An object's form: its layout box and, in it, its ink.
 *
 * @param height rows of the layout box
 * @param width columns of the layout box
 * @param inkTop rows of the layout box above the ink
 * @param inkLeft columns of the layout box left of the ink
 */
record ObjectShape(TextBoxObject object, int height, int width, int inkTop, int inkLeft, Glyph ink) {

    /** A letter of 20 px in a sans serif: the layout boxes of the TextBox paper's letters, 15 x 19 and 13 x 19 px. */
    static ObjectShape letter(Letter letter) {
        Glyph glyph = Glyph.of(letter);
        return switch (letter) {
            case A -> new ObjectShape(TextBoxObject.TEXT, 19, 15, 4, 0, glyph);
            case B -> new ObjectShape(TextBoxObject.TEXT, 19, 13, 4, 1, glyph);
        };
    }

    static ObjectShape box(TextBoxObject object, int side) {
        return new ObjectShape(object, side, side, 0, 0, Glyph.solid(side));
    }

    Placed at(int top, int left) {
        return new Placed(this, top, left);
    }
}
