package dev.touchstone.method.perturbation;

/** Binomial coefficients. */
public final class Binomial {

    private Binomial() {}

    /** How many sets of k there are among n. @param k from 0 to n */
    public static double of(int n, int k) {
        double coefficient = 1;
        for (int i = 1; i <= k; i++) {
            coefficient = coefficient * (n - k + i) / i;
        }
        return coefficient;
    }
}
