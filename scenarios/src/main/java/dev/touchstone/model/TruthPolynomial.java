package dev.touchstone.model;

import dev.touchstone.scenario.andor.Symbols;

/** The polynomial of least degree that is 1 at the true symbols and 0 at the false ones (Lagrange's form, multiplied out). */
final class TruthPolynomial {

    private TruthPolynomial() {}

    /** Its coefficients, from that of the power 0 on. */
    static double[] of(Symbols symbols) {
        double[] sum = new double[symbols.count()];
        for (int symbol = 0; symbol < symbols.count(); symbol++) {
            if (symbols.isTrue(symbol)) {
                double[] own = oneAt(symbol, symbols);
                for (int power = 0; power < sum.length; power++) {
                    sum[power] += own[power];
                }
            }
        }
        return sum;
    }

    /** 1 at one symbol and 0 at all others. */
    private static double[] oneAt(int symbol, Symbols symbols) {
        double[] product = new double[symbols.count()];
        product[0] = 1;
        double at = symbols.value(symbol);
        for (int other = 0; other < symbols.count(); other++) {
            if (other != symbol) {
                double root = symbols.value(other);
                for (int power = product.length - 1; power >= 0; power--) {
                    double lower = power == 0 ? 0 : product[power - 1];
                    product[power] = (lower - root * product[power]) / (at - root);
                }
            }
        }
        return product;
    }
}
