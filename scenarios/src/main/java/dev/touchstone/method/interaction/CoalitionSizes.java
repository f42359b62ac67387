package dev.touchstone.method.interaction;

import dev.touchstone.method.perturbation.Binomial;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How a budget is spent on the coalitions of n players: those of the smallest and the largest sizes are all taken, size after size from
 * the border on, as long as the budget has room for both and leaves one for what is inside; from the sizes inside as many are drawn as are
 * left. A size is drawn with a chance in proportion to {@code 1 / (t (n - t))}, that of the Shapley kernel, and then a coalition of this
 * size, all alike.
 *
 * @param players n
 * @param inner the smallest size that is drawn; n + 1 - inner is the smallest taken of the large ones
 * @param draws how many are drawn, 0 if all sizes are taken
 */
record CoalitionSizes(int players, int inner, int draws) {

    static CoalitionSizes of(int players, int budget) {
        double left = budget - 2;
        int size = 1;
        while (size <= players - size && fits(players, size, left)) {
            left -= both(players, size);
            size++;
        }
        return new CoalitionSizes(players, size, size <= players - size ? (int) left : 0);
    }

    private static boolean fits(int players, int size, double left) {
        boolean last = size + 1 > players - size - 1;
        return both(players, size) <= left - (last ? 0 : 1);
    }

    private static double both(int players, int size) {
        return (2 * size == players ? 1 : 2) * Binomial.of(players, size);
    }

    /** The coalitions that are taken, by their bits. */
    int[] border() {
        return IntStream.range(0, 1 << players)
                .filter(coalition -> !isInner(Integer.bitCount(coalition)))
                .toArray();
    }

    private boolean isInner(int size) {
        return inner <= size && size <= players - inner;
    }

    /** A coalition of an inner size. */
    int draw(RandomGenerator random) {
        int missing = drawSize(random);
        int coalition = 0;
        for (int player = 0; player < players; player++) {
            if (random.nextDouble() * (players - player) < missing) {
                coalition |= 1 << player;
                missing--;
            }
        }
        return coalition;
    }

    private int drawSize(RandomGenerator random) {
        double left = random.nextDouble() * total();
        int size = inner;
        while (size < players - inner && left >= weight(size)) {
            left -= weight(size);
            size++;
        }
        return size;
    }

    /** The chance that a draw is a given coalition of this inner size. */
    double chance(int size) {
        return weight(size) / total() / Binomial.of(players, size);
    }

    private double total() {
        return IntStream.rangeClosed(inner, players - inner)
                .mapToDouble(this::weight)
                .sum();
    }

    private double weight(int size) {
        return 1.0 / (size * (players - size));
    }
}
