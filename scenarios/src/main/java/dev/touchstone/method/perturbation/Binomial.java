package dev.touchstone.method.perturbation;

/** Binomial coefficients. */
final class Binomial {

    private Binomial() {}

    static double of(int n, int k) {
        double coefficient = 1;
        for (int i = 1; i <= k; i++) {
            coefficient = coefficient * (n - k + i) / i;
        }
        return coefficient;
    }
}
