package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * The edges of the input, whatever the model: the magnitude {@code sqrt(gx^2 + gy^2)} of the 3 x 3 Sobel gradient, channel by channel,
 * on (n, c, h, w) inputs; beyond the border the image goes on with its border's values.
 */
public final class Edge implements SaliencyMethod {

    @Override
    public String id() {
        return "edge";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    /** @throws IllegalArgumentException if the inputs are no images */
    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        Images images = Images.of(id(), inputs);
        int height = images.height();
        int width = images.width();
        float[] image = images.values();
        float[] edges = new float[image.length];
        for (int plane = 0; plane < image.length; plane += images.plane()) {
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    edges[plane + row * width + column] =
                            new Window(image, plane, height, width, row, column).magnitude();
                }
            }
        }
        return inputs.getManager().create(edges, inputs.getShape()).toType(inputs.getDataType(), false);
    }

    private record Window(float[] image, int plane, int height, int width, int row, int column) {

        float magnitude() {
            double gx = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
            double gy = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
            return (float) Math.sqrt(gx * gx + gy * gy);
        }

        private double at(int down, int right) {
            int r = Math.min(height - 1, Math.max(0, row + down));
            int c = Math.min(width - 1, Math.max(0, column + right));
            return image[plane + r * width + c];
        }
    }
}
