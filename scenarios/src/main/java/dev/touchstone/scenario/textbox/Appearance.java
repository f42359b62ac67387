package dev.touchstone.scenario.textbox;

/**
 * How the objects and what lies behind them look.
 *
 * @param text colour of the letter; its grey edges let the background through
 * @param box1 colour of Box1
 * @param box2 colour of Box2
 * @param background what lies behind
 */
public record Appearance(Colour text, Colour box1, Colour box2, ImageBackground background) {

    /** White objects on black. */
    public static final Appearance STANDARD =
            new Appearance(Colour.WHITE, Colour.WHITE, Colour.WHITE, PlainBackground.BLACK);

    /** The same objects on another background. */
    public Appearance on(ImageBackground other) {
        return new Appearance(text, box1, box2, other);
    }

    /** Objects of other colours on the same background. */
    public Appearance coloured(Colour newText, Colour newBox1, Colour newBox2) {
        return new Appearance(newText, newBox1, newBox2, background);
    }

    Colour of(TextBoxObject object) {
        return switch (object) {
            case TEXT -> text;
            case BOX1 -> box1;
            case BOX2 -> box2;
        };
    }

    boolean whiteObjects() {
        return text.equals(Colour.WHITE) && box1.equals(Colour.WHITE) && box2.equals(Colour.WHITE);
    }

    String specification() {
        return "Text %s, Box1 %s, Box2 %s on %s".formatted(text, box1, box2, background.specification());
    }
}
