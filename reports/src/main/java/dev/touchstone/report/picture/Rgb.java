package dev.touchstone.report.picture;

/** Arithmetic of colours: red, green and blue in the lowest 24 bits of an int. */
final class Rgb {

    static final int BLACK = 0x000000;
    static final int WHITE = 0xffffff;

    private Rgb() {}

    /** The colour of three intensities in [0, 1]; beyond them they are shown as the nearer end. */
    static int of(double red, double green, double blue) {
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    static int grey(double intensity) {
        return of(intensity, intensity, intensity);
    }

    /** The colour on the straight way from one to another, at a share from 0 to 1. */
    static int mix(int from, int to, double share) {
        return blend(from >> 16, to >> 16, share) << 16
                | blend(from >> 8, to >> 8, share) << 8
                | blend(from, to, share);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round((from & 0xff) * (1 - share) + (to & 0xff) * share);
    }

    private static int level(double intensity) {
        return (int) Math.round(Math.min(1, Math.max(0, intensity)) * 255);
    }
}
