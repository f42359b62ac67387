package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Places by rank, as Kendall's tau compares them.
 *
 * @param by the similarity that has prepared them
 * @param ranks from 0, equal ones for equal values
 * @param ordered how many pairs of places are not equal
 */
record OrderedPlaces(String by, int[] ranks, long ordered) implements ReadyMap {

    static OrderedPlaces of(String by, int[] ranks) {
        long[] sorted = Arrays.stream(ranks).asLongStream().sorted().toArray();
        return new OrderedPlaces(by, ranks, pairs(ranks.length) - equalPairs(sorted));
    }

    @Override
    public int size() {
        return ranks.length;
    }

    @Override
    public OptionalDouble with(Similarity.Prepared other) {
        requireAlike(other);
        OrderedPlaces it = (OrderedPlaces) other;
        if (ordered == 0 || it.ordered == 0) {
            return OptionalDouble.empty();
        }
        double tau = alikeLessUnlike(it) / Math.sqrt(ordered) / Math.sqrt(it.ordered);
        return OptionalDouble.of(Math.max(-1, Math.min(1, tau)));
    }

    /** With places sorted by the one and, where that is equal, by the other map, each inversion left is a pair ordered unlike. */
    private long alikeLessUnlike(OrderedPlaces it) {
        long[] both = new long[ranks.length];
        for (int k = 0; k < both.length; k++) {
            both[k] = (long) ranks[k] << Integer.SIZE | it.ranks[k];
        }
        Arrays.sort(both);
        long orderedByEither = pairs(both.length) - equalPairs(both);
        long orderedByBoth = ordered + it.ordered - orderedByEither;
        int[] left = Arrays.stream(both).mapToInt(key -> (int) key).toArray();
        return orderedByBoth - 2 * Inversions.count(left);
    }

    private static long equalPairs(long[] sorted) {
        long pairs = 0;
        int start = 0;
        for (int k = 1; k <= sorted.length; k++) {
            if (k == sorted.length || sorted[k] != sorted[start]) {
                pairs += pairs(k - start);
                start = k;
            }
        }
        return pairs;
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }
}
