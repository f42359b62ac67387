package dev.touchstone.report.picture;

/**
 * A map in colours: viridis from zero up, or the diverging map where it has negative values, zero in the middle. What is
 * beyond the scale's ends has the colour of the nearer end. A pixel that is not a finite number is magenta, in two shades like a chessboard.
 */
final class Heatmap {

    private static final int MISSING_EVEN = 0xff00ff;
    private static final int MISSING_ODD = 0xa000a0;

    private final ChannelSum relevance;
    private final double extent;
    private final boolean signed;

    Heatmap(ChannelSum relevance) {
        this.relevance = relevance;
        this.extent = relevance.extent();
        this.signed = relevance.signed();
    }

    /** The value at the upper end of the colour scale. */
    double extent() {
        return extent;
    }

    /** The greatest absolute value of the map. */
    double greatest() {
        return relevance.greatest();
    }

    /** Whether the scale goes from minus {@link #extent()}, not from zero. */
    boolean signed() {
        return signed;
    }

    Raster raster() {
        Raster raster = new Raster(relevance.width(), relevance.height(), Rgb.BLACK);
        for (int row = 0; row < relevance.height(); row++) {
            for (int column = 0; column < relevance.width(); column++) {
                raster.set(column, row, rgb(row, column));
            }
        }
        return raster;
    }

    int rgb(int row, int column) {
        double value = relevance.at(row, column);
        if (!Double.isFinite(value)) {
            return (row + column) % 2 == 0 ? MISSING_EVEN : MISSING_ODD;
        }
        return colours().rgb(extent == 0 ? 0 : value / extent);
    }

    /** The scale from its lower end on the left to its upper end on the right; a signed one has a mark at zero. */
    Raster colourBar(int width, int height) {
        Raster bar = new Raster(width, height, Rgb.BLACK);
        for (int x = 0; x < width; x++) {
            double share = (double) x / (width - 1);
            bar.fill(x, 0, 1, height, colours().rgb(signed ? 2 * share - 1 : share));
        }
        if (signed) {
            bar.fill((width - 1) / 2, 0, 1 + (width + 1) % 2, height, Rgb.BLACK);
        }
        return bar;
    }

    private ColourMap colours() {
        return signed ? Diverging.INSTANCE : Viridis.INSTANCE;
    }
}
