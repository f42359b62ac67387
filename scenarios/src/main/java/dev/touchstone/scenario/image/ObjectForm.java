package dev.touchstone.scenario.image;

/**
 * An object's form: its layout box and, in it, its ink.
 *
 * @param object whose form it is
 * @param index the object's number in its world, from 0; with the place it decides what is held out
 * @param name the name of its regions
 * @param height rows of the layout box
 * @param width columns of the layout box
 * @param inkTop rows of the layout box above the ink
 * @param inkLeft columns of the layout box left of the ink
 * @param ink the least box that holds all that is drawn
 */
public record ObjectForm<O>(O object, int index, String name, int height, int width, int inkTop, int inkLeft, Ink ink) {

    /** A form that fills its box. */
    public static <O> ObjectForm<O> solid(O object, int index, String name, int rows, int columns) {
        return new ObjectForm<>(object, index, name, rows, columns, 0, 0, Ink.solid(rows, columns));
    }

    /** The form with its layout box's top left corner at a place. */
    public PlacedObject<O> at(int top, int left) {
        return new PlacedObject<>(this, top, left);
    }

    boolean covers(ObjectForm<O> other) {
        return height >= other.height && width >= other.width;
    }

    /** A box in which either of two looks of the object fits. */
    public ObjectForm<O> hull(ObjectForm<O> other) {
        return solid(object, index, name, Math.max(height, other.height), Math.max(width, other.width));
    }
}
