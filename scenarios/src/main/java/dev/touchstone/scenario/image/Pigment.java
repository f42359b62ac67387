package dev.touchstone.scenario.image;

/** The colours of an object's ink. */
@FunctionalInterface
public interface Pigment {

    /** A value in [0, 1] at a row and column of the ink. */
    float value(int channel, int row, int column);
}
