package dev.touchstone.report.picture;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;

/** What must hold before a map can be drawn beside its input. */
final class ImageShapes {

    private ImageShapes() {}

    /** @throws NotAPictureException if input and map are not images of one size */
    static void require(Tensor input, Tensor map) {
        requireImage("input", input);
        requireImage("map", map);
        if (input.length(1) != map.length(1) || input.length(2) != map.length(2)) {
            throw new NotAPictureException("the input has shape %s and its map %s"
                    .formatted(Arrays.toString(input.shape()), Arrays.toString(map.shape())));
        }
    }

    private static void requireImage(String what, Tensor tensor) {
        if (tensor.shape().length != 3) {
            throw new NotAPictureException("the %s has shape %s, which is not (channels, height, width)"
                    .formatted(what, Arrays.toString(tensor.shape())));
        }
    }
}
