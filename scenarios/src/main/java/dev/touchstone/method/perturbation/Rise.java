package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * {@code 1/(N p) sum of F(x * M) M} over N random masks M, the same map in all channels (Petsiuk, Das and Saenko, RISE: Randomized Input
 * Sampling for Explanation of Black-box Models, 2018, eq. 6). F is the softmax probability of the target here, as in the paper. Masks are
 * grids of cells x cells, each 1 with probability p and else 0, enlarged bilinearly to {@code (cells + 1)} cell sizes and cropped at a
 * random shift (sec. 3.2). A pixel's value estimates the probability given that the pixel is seen: none is below 0, and each pixel that
 * does not matter gets the mean probability of masked images, not 0.
 *
 * <p>No completeness law. The masks come from each row's own stream. For images (channels, height, width) only. Costs one forward pass for
 * each mask.
 */
public final class Rise extends Perturbation {

    private final int masks;
    private final int cells;
    private final double probability;

    /** 2000 masks of 7 x 7 cells with a probability of 1/2; the paper takes 4000 to 8000 for images of 224 x 224. */
    public Rise() {
        this(2000, 7, 0.5);
    }

    /**
     * @param masks how many
     * @param cells along each side, as many as an image has pixels at most
     * @param probability that a cell is seen, in (0, 1]
     * @throws IllegalArgumentException if one is out of range
     */
    public Rise(int masks, int cells, double probability) {
        if (masks < 1 || cells < 1 || !(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "rise needs one mask and one cell or more, and a probability in (0, 1], but was given " + masks
                            + ", " + cells + " and " + probability);
        }
        this.masks = masks;
        this.cells = cells;
        this.probability = probability;
    }

    @Override
    public String id() {
        return "rise";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "masks", Integer.toString(masks),
                "cells", Integer.toString(cells),
                "probability", Double.toString(probability));
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    /** @throws IllegalArgumentException if the inputs are no images, or have fewer pixels a side than masks have cells */
    @Override
    double[][] values(Trials trials, SeedSource seeds) {
        int[] shape = trials.shape();
        requireImages(shape);
        RandomMasks source = new RandomMasks(shape[1], shape[2], cells, probability);
        RandomGenerator[] streams = streams(trials.rows(), seeds);
        double[][] sums = new double[trials.rows()][shape[1] * shape[2]];
        for (int from = 0; from < masks; from += trials.perPass()) {
            addPass(sums, source, streams, trials, Math.min(trials.perPass(), masks - from));
        }
        return inAllChannels(sums, shape[0]);
    }

    private void requireImages(int[] shape) {
        if (shape.length != 3) {
            throw new UnsupportedInputException(
                    "rise masks images of shape (channels, height, width), not inputs of shape "
                            + Arrays.toString(shape));
        }
        if (cells > Math.min(shape[1], shape[2])) {
            throw new UnsupportedInputException(
                    "rise with masks of %d x %d cells needs larger images than %d x %d pixels"
                            .formatted(cells, cells, shape[1], shape[2]));
        }
    }

    private static void addPass(
            double[][] sums, RandomMasks source, RandomGenerator[] streams, Trials trials, int count) {
        int rows = sums.length;
        int size = sums[0].length;
        float[] drawn = new float[count * rows * size];
        for (int i = 0; i < count * rows; i++) {
            source.draw(streams[i % rows], drawn, i * size);
        }
        double[][] values = trials.values(count, Output.PROBABILITY, (from, taken, pass) -> {
            NDArray seen = pass.create(drawn, new Shape(taken, rows, 1, source.height(), source.width()))
                    .toType(trials.inputs().getDataType(), false);
            long[] batch = trials.inputs().getShape().getShape().clone();
            batch[0] *= taken;
            return seen.mul(trials.inputs().expandDims(0)).reshape(batch);
        });
        for (int i = 0; i < count * rows; i++) {
            double value = values[i / rows][i % rows];
            double[] sum = sums[i % rows];
            for (int pixel = 0; pixel < size; pixel++) {
                sum[pixel] += value * drawn[i * size + pixel];
            }
        }
    }

    private double[][] inAllChannels(double[][] sums, int channels) {
        double[][] maps = new double[sums.length][];
        for (int row = 0; row < maps.length; row++) {
            double[] sum = sums[row];
            maps[row] = IntStream.range(0, channels * sum.length)
                    .mapToDouble(i -> sum[i % sum.length] / (masks * probability))
                    .toArray();
        }
        return maps;
    }
}
