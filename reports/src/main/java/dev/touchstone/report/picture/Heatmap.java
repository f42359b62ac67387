package dev.touchstone.report.picture;

/**
 * A map in colours: viridis from zero up, or the diverging map where it has negative values, zero in the middle. What is
 * beyond the scale's ends has the colour of the nearer end. A pixel that is not a finite number is magenta, in two shades like a chessboard.
 */
final class Heatmap {

    private static final int MISSING_EVEN = 0xff00ff;
    private static final int MISSING_ODD = 0xa000a0;
    private static final int CHECK = 5;

    private final ChannelSum relevance;
    private final double extent;
    private final boolean signed;

    Heatmap(ChannelSum relevance) {
        this(relevance, relevance.signed());
    }

    /** @param signed whether the scale has negative values, also if this map has none */
    Heatmap(ChannelSum relevance, boolean signed) {
        this.relevance = relevance;
        this.extent = relevance.extent();
        this.signed = signed;
    }

    /** The chessboard of what is no number, on a part of a picture. */
    static void missing(Raster picture, int x, int y, int width, int height) {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                picture.set(x + column, y + row, missing(row / CHECK, column / CHECK));
            }
        }
    }

    private static int missing(int row, int column) {
        return (row + column) % 2 == 0 ? MISSING_EVEN : MISSING_ODD;
    }

    ColourScale scale() {
        return new ColourScale(extent, relevance.greatest(), signed);
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
            return missing(row, column);
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
