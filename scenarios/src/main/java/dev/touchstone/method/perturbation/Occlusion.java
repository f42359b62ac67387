package dev.touchstone.method.perturbation;

import dev.touchstone.method.Baseline;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.Map;

/**
 * The mean of {@code F(x) - F(x with the window set to the baseline)} over the windows that cover a value, signed; F is the target
 * logit (Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014, sec. 4.2). Variant: Captum's, which averages
 * and clips the last window at the border; PAIR's saliency sums instead. Along an axis there are {@code 1 + ceil((size - window) /
 * stride)} windows. A value that no window covers, which takes a stride above the window, gets 0.
 *
 * <p>No completeness law; windows of one value are {@link FeatureAblation} of each value. Without randomness. Costs one forward pass for
 * each window and one more: 226 by default for 64 x 64 pixels.
 */
public final class Occlusion extends Perturbation {

    private static final FeatureMask VALUES = FeatureMask.each();

    private final int[] window;
    private final int[] stride;
    private final boolean square;
    private final Baseline baseline;

    /** Windows of 8 x 8 pixels every 4 pixels, set to black. */
    public Occlusion() {
        this(8, 4, Baseline.ZERO);
    }

    /**
     * Square windows over images (channels, height, width), with all channels.
     *
     * @throws IllegalArgumentException if a length is below 1
     */
    public Occlusion(int window, int stride, Baseline baseline) {
        this(new int[] {window, window}, new int[] {stride, stride}, true, baseline);
    }

    /**
     * Windows over any inputs.
     *
     * @param window its length along each axis of an input, without the batch
     * @param stride the step along each axis
     * @throws IllegalArgumentException if a length is below 1, or there is not one stride for each axis
     */
    public Occlusion(int[] window, int[] stride, Baseline baseline) {
        this(window.clone(), stride.clone(), false, baseline);
    }

    private Occlusion(int[] window, int[] stride, boolean square, Baseline baseline) {
        if (window.length != stride.length
                || Arrays.stream(window).anyMatch(length -> length < 1)
                || Arrays.stream(stride).anyMatch(length -> length < 1)) {
            throw new IllegalArgumentException(
                    "occlusion needs a window and a stride of 1 or more along each axis, but was given "
                            + Arrays.toString(window) + " and " + Arrays.toString(stride));
        }
        this.window = window;
        this.stride = stride;
        this.square = square;
        this.baseline = baseline;
    }

    @Override
    public String id() {
        return "occlusion";
    }

    @Override
    public Map<String, String> parameters() {
        String channels = square ? " of all channels" : "";
        return Map.of(
                "window", Arrays.toString(window) + channels,
                "stride", Arrays.toString(stride),
                "baseline", baseline.toString());
    }

    @Override
    double[][] values(Trials trials, SeedSource seeds) {
        Windows windows = windows(trials.shape());
        Game game = new Game(trials, VALUES, baseline);
        double[] full = game.full();
        double[][] occluded = game.values(windows.count(), (position, value) -> !windows.covers(position, value));
        return means(windows, full, occluded, game.players());
    }

    private Windows windows(int[] shape) {
        if (!square) {
            return new Windows(shape, window, stride);
        }
        if (shape.length != 3) {
            throw new UnsupportedInputException(
                    "a square window needs images of shape (channels, height, width), not inputs" + " of shape "
                            + Arrays.toString(shape));
        }
        return new Windows(
                shape, new int[] {shape[0], window[0], window[1]}, new int[] {shape[0], stride[0], stride[1]});
    }

    private static double[][] means(Windows windows, double[] full, double[][] occluded, int size) {
        double[][] means = new double[full.length][size];
        for (int value = 0; value < size; value++) {
            int covering = 0;
            for (int position = 0; position < occluded.length; position++) {
                if (windows.covers(position, value)) {
                    covering++;
                    for (int row = 0; row < full.length; row++) {
                        means[row][value] += full[row] - occluded[position][row];
                    }
                }
            }
            for (int row = 0; row < full.length; row++) {
                means[row][value] /= Math.max(1, covering);
            }
        }
        return means;
    }
}
