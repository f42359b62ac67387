package dev.touchstone.measure.logic;

/** The regularised incomplete beta function I_x(a, b), by Lentz's method on its continued fraction; right to about 1e-12. */
final class IncompleteBeta {

    private static final int MOST_TERMS = 10_000;
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    private IncompleteBeta() {}

    /** @param a above 0 @param b above 0 @param x from 0 to 1 */
    static double regularised(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return x < (a + 1) / (a + b + 2) ? direct(a, b, x) : 1 - direct(b, a, 1 - x);
    }

    private static double direct(double a, double b, double x) {
        double logFactor =
                a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a);
        return Math.exp(logFactor) / fraction(a, b, x);
    }

    /** {@code 1 + d1 / (1 + d2 / (1 + ...))}. */
    private static double fraction(double a, double b, double x) {
        double value = 1;
        double c = 1;
        double d = 0;
        for (int term = 1; term < MOST_TERMS; term++) {
            double coefficient = coefficient(term, a, b, x);
            d = 1 / nonZero(1 + coefficient * d);
            c = nonZero(1 + coefficient / c);
            value *= c * d;
            if (Math.abs(c * d - 1) < PRECISION) {
                return value;
            }
        }
        throw new ArithmeticException("I_%s(%s, %s) does not converge".formatted(x, a, b));
    }

    private static double coefficient(int term, double a, double b, double x) {
        int m = term / 2;
        return term % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** By Stirling's series, after the recurrence has made the argument large enough for it. */
    private static double logGamma(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < 10) {
            product *= shifted++;
        }
        double inverse2 = 1 / (shifted * shifted);
        double series = (1 / 12.0
                        + inverse2
                                * (-1 / 360.0 + inverse2 * (1 / 1260.0 + inverse2 * (-1 / 1680.0 + inverse2 / 1188.0))))
                / shifted;
        return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
    }
}
