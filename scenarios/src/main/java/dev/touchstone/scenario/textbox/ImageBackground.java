package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.image.ImageFormat;
import java.util.random.RandomGenerator;

/** What lies behind the objects of an image. */
public interface ImageBackground {

    /** Its part of a scenario's id: {@code [a-z0-9-]+}, e.g. {@code noise-99}. */
    String id();

    /** A stable text of all that decides its values; part of the key of stored models. */
    String specification();

    /**
     * Fills one image.
     *
     * @param split where the image is used
     * @param random the image's own stream
     * @param images of (n, 3, 64, 64), values to be set in [0, 1]
     * @param offset where the image begins
     */
    void paint(Split split, RandomGenerator random, float[] images, int offset);

    /** Whether it can fill images of a format. Those of 3 x 64 x 64 every background can. */
    default boolean fills(ImageFormat format) {
        return format.equals(ImageFormat.STANDARD);
    }

    /**
     * Fills one image of a format.
     *
     * @param images of (n, channels, height, width), values to be set in [0, 1]
     * @throws IllegalArgumentException if it cannot fill such images
     */
    default void paint(ImageFormat format, Split split, RandomGenerator random, float[] images, int offset) {
        if (!format.equals(ImageFormat.STANDARD)) {
            throw new IllegalArgumentException(
                    "the background %s fills images of %s, not of %s".formatted(id(), ImageFormat.STANDARD, format));
        }
        paint(split, random, images, offset);
    }
}
