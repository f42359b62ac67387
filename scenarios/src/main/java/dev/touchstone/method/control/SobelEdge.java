package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * The edges of the input after the control of the TextBox paper (Kim, Plumb and Talwalkar, ICML 2022), whatever the model: the image
 * in grey, OpenCV's {@code Sobel(dx=1, dy=0, ksize=5)}, stretched to [0, 1] for each image and copied to each channel. Being signed and
 * from left to right only, it has the ground in the middle, dark-to-bright edges above and bright-to-dark ones below; {@link Edge} knows
 * no direction. Three channels are taken as red, green and blue and weighted 0.299, 0.587 and 0.114; a single one is taken as it is.
 * Beyond the border the image is mirrored at its outermost pixels. A flat image gives 0 everywhere.
 */
public final class SobelEdge implements SaliencyMethod {

    private static final double[] GREY = {0.299, 0.587, 0.114};
    private static final int[] SMOOTH = {1, 4, 6, 4, 1};
    private static final int[] SLOPE = {-1, -2, 0, 2, 1};

    @Override
    public String id() {
        return "edge-sobel";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    /** @throws IllegalArgumentException if the inputs are no images of one or three channels */
    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        Images images = Images.of(id(), inputs);
        if (images.channels() != 1 && images.channels() != 3) {
            throw new UnsupportedInputException(id()
                    + " needs images of one or three channels, but was given inputs of shape " + inputs.getShape());
        }
        float[] maps = new float[images.values().length];
        for (int image = 0; image < maps.length; image += images.image()) {
            float[] edges = stretched(slopes(grey(images, image), images.height(), images.width()));
            for (int plane = image; plane < image + images.image(); plane += images.plane()) {
                System.arraycopy(edges, 0, maps, plane, edges.length);
            }
        }
        return inputs.getManager().create(maps, inputs.getShape()).toType(inputs.getDataType(), false);
    }

    private static double[] grey(Images images, int image) {
        double[] grey = new double[images.plane()];
        for (int channel = 0; channel < images.channels(); channel++) {
            double weight = images.channels() == 1 ? 1 : GREY[channel];
            for (int pixel = 0; pixel < grey.length; pixel++) {
                grey[pixel] += weight * images.values()[image + channel * grey.length + pixel];
            }
        }
        return grey;
    }

    private static double[] slopes(double[] grey, int height, int width) {
        double[] across = new double[grey.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                for (int k = 0; k < SLOPE.length; k++) {
                    across[row * width + column] += SLOPE[k] * grey[row * width + mirrored(column + k - 2, width)];
                }
            }
        }
        double[] slopes = new double[grey.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                for (int k = 0; k < SMOOTH.length; k++) {
                    slopes[row * width + column] += SMOOTH[k] * across[mirrored(row + k - 2, height) * width + column];
                }
            }
        }
        return slopes;
    }

    /** OpenCV's BORDER_REFLECT_101: {@code dcb|abcd|cba}. */
    private static int mirrored(int index, int length) {
        if (length == 1) {
            return 0;
        }
        int period = 2 * (length - 1);
        int within = Math.floorMod(index, period);
        return Math.min(within, period - within);
    }

    private static float[] stretched(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        float[] stretched = new float[values.length];
        for (int i = 0; i < values.length && greatest > least; i++) {
            stretched[i] = (float) ((values[i] - least) / (greatest - least));
        }
        return stretched;
    }
}
