package dev.touchstone.method.perturbation;

import java.util.random.RandomGenerator;

/** Random orders. */
final class Permutations {

    private Permutations() {}

    /** The numbers 0 to n - 1 in a uniformly random order (Fisher and Yates). */
    static int[] draw(int n, RandomGenerator random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
