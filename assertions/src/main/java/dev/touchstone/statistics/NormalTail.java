package dev.touchstone.statistics;

/**
 * The tail of the standard normal distribution, to about 14 digits: {@code P(|Z| >= z) = erfc(z / sqrt 2) = Q(1/2, z^2 / 2)}, the regularised
 * upper incomplete gamma function, by its series for small arguments and by its continued fraction beyond (Abramowitz and Stegun, 6.5.29 and
 * 6.5.31).
 */
final class NormalTail {

    private static final double SERIES_BELOW = 1.5;
    private static final double ENOUGH = 1e-17;
    private static final int FRACTIONS = 200;

    private NormalTail() {}

    /** The chance of a value at least as far from 0 as this one, on either side. */
    static double twoSided(double z) {
        double x = z * z / 2;
        return x < SERIES_BELOW ? 1 - series(x) : fraction(x);
    }

    private static double series(double x) {
        double term = 2;
        double sum = term;
        for (int n = 1; term > ENOUGH * sum; n++) {
            term *= x / (n + 0.5);
            sum += term;
        }
        return sum * Math.sqrt(x / Math.PI) * Math.exp(-x);
    }

    /** From the innermost fraction outwards. */
    private static double fraction(double x) {
        double inner = denominator(x, FRACTIONS);
        for (int n = FRACTIONS; n > 0; n--) {
            inner = denominator(x, n - 1) - n * (n - 0.5) / inner;
        }
        return Math.sqrt(x / Math.PI) * Math.exp(-x) / inner;
    }

    private static double denominator(double x, int n) {
        return x + 2 * n + 0.5;
    }
}
