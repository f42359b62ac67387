package dev.touchstone.method.perturbation;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** The Shapley kernel over the coalitions of n features that are neither empty nor full (Lundberg and Lee, 2017, theorem 2). */
record ShapleyKernel(int players) {

    /** {@code (n - 1) / (C(n, s) s (n - s))}, the weight of one coalition of this size. */
    double weight(int size) {
        return ofSize(size) / Binomial.of(players, size);
    }

    /** A coalition drawn with a probability proportional to its weight. */
    BitSet draw(RandomGenerator random) {
        int size = size(random);
        int[] order = Permutations.draw(players, random);
        BitSet coalition = new BitSet(players);
        for (int i = 0; i < size; i++) {
            coalition.set(order[i]);
        }
        return coalition;
    }

    private int size(RandomGenerator random) {
        double total = 0;
        for (int size = 1; size < players; size++) {
            total += ofSize(size);
        }
        double left = random.nextDouble() * total;
        for (int size = 1; size < players - 1; size++) {
            left -= ofSize(size);
            if (left < 0) {
                return size;
            }
        }
        return players - 1;
    }

    /** The weight of all coalitions of this size together. */
    private double ofSize(int size) {
        return (players - 1.0) / ((double) size * (players - size));
    }
}
