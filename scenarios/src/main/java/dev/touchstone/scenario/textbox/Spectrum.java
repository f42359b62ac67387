package dev.touchstone.scenario.textbox;

/** The inverse discrete Fourier transform of square complex fields whose side is a power of two, in place. */
final class Spectrum {

    private Spectrum() {}

    /** Rows, then columns, without the factor of the inverse: the fields are rescaled by who asked. */
    static void invert(double[] real, double[] imaginary, int side) {
        for (int i = 0; i < side; i++) {
            transform(real, imaginary, i * side, 1, side);
        }
        for (int i = 0; i < side; i++) {
            transform(real, imaginary, i, side, side);
        }
    }

    /** Cooley and Tukey's algorithm of radix two over the values at first, first + stride, ... */
    private static void transform(double[] re, double[] im, int first, int stride, int length) {
        for (int i = 1, j = 0; i < length; i++) {
            int bit = length >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(re, first + i * stride, first + j * stride);
                swap(im, first + i * stride, first + j * stride);
            }
        }
        for (int size = 2; size <= length; size *= 2) {
            double angle = 2 * Math.PI / size;
            for (int k = 0; k < size / 2; k++) {
                double cos = Math.cos(angle * k);
                double sin = Math.sin(angle * k);
                for (int start = 0; start < length; start += size) {
                    int even = first + (start + k) * stride;
                    int odd = even + size / 2 * stride;
                    double oddRe = re[odd] * cos - im[odd] * sin;
                    double oddIm = re[odd] * sin + im[odd] * cos;
                    re[odd] = re[even] - oddRe;
                    im[odd] = im[even] - oddIm;
                    re[even] += oddRe;
                    im[even] += oddIm;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
