package dev.touchstone.scenario;

/**
 * A named part of an image: an object and the pixels that count as its own.
 *
 * @param layout the box that a typesetter gives it
 * @param tight the least box that holds its ink
 * @param ink the pixels that it changes
 */
public record Region(String name, Mask layout, Mask tight, Mask ink) {

    /** An object that fills its box: all kinds of mask are the same. */
    public Region(String name, Mask mask) {
        this(name, mask, mask, mask);
    }

    /** Its pixels of one kind. */
    public Mask mask(TruthMask kind) {
        return switch (kind) {
            case LAYOUT -> layout;
            case TIGHT -> tight;
            case INK -> ink;
        };
    }
}
