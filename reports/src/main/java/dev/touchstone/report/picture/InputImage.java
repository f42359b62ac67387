package dev.touchstone.report.picture;

import dev.touchstone.scenario.Tensor;

/** An input as a picture: three channels as red, green and blue, any other number as the grey of their mean; values in [0, 1]. */
final class InputImage {

    private final Tensor input;
    private final int height;
    private final int width;

    /** @param input of shape (channels, height, width) */
    InputImage(Tensor input) {
        this.input = input;
        this.height = input.length(1);
        this.width = input.length(2);
    }

    Raster raster() {
        Raster raster = new Raster(width, height, Rgb.BLACK);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                raster.set(column, row, rgb(row, column));
            }
        }
        return raster;
    }

    /** The mean of the channels at a pixel. */
    double brightness(int row, int column) {
        double sum = 0;
        for (int channel = 0; channel < input.length(0); channel++) {
            sum += value(channel, row, column);
        }
        return sum / input.length(0);
    }

    private int rgb(int row, int column) {
        return input.length(0) == 3
                ? Rgb.of(value(0, row, column), value(1, row, column), value(2, row, column))
                : Rgb.grey(brightness(row, column));
    }

    private double value(int channel, int row, int column) {
        return input.get((channel * height + row) * width + column);
    }
}
