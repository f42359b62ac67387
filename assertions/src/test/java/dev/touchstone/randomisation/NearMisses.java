package dev.touchstone.randomisation;

import java.util.Arrays;

/**
 * Where rounding decides a score of maps. It differs between kinds of processors, and the score jumps as one value of a map passes another
 * or the edge of a bin.
 */
final class NearMisses {

    /** As a share of a map's peak; with kernels for SSE 4.1 and AVX in place of AVX2, maps were seen to differ by 4e-7. */
    private static final double ROUNDING = 1e-6;

    private NearMisses() {}

    /**
     * By how much Spearman's correlation may differ. As two neighbours in the order of n places change places, it changes by
     * {@code 12 / (n (n^2 - 1))} times how far apart they are in the other map's order, which is n - 1 at most.
     */
    static double ofSpearman(MapGrid one, MapGrid other) {
        double places = one.values().length;
        return 12 / (places * (places + 1)) * (nearPairs(one) + nearPairs(other));
    }

    private static int nearPairs(MapGrid map) {
        double[] sorted = Arrays.stream(map.values()).sorted().toArray();
        double reach = reach(map);
        int pairs = 0;
        for (int k = 0; k < sorted.length; k++) {
            for (int next = k + 1; next < sorted.length && sorted[next] - sorted[k] <= reach; next++) {
                pairs++;
            }
        }
        return pairs;
    }

    /** Whether a value may pass into the next bin of a histogram of the map's own range. */
    static boolean atAnEdge(MapGrid map, int bins) {
        double low = Arrays.stream(map.values()).min().orElseThrow();
        double width = (Arrays.stream(map.values()).max().orElseThrow() - low) / bins;
        double reach = reach(map);
        return Arrays.stream(map.values()).anyMatch(value -> {
            double nearest = Math.max(1, Math.min(bins - 1, Math.rint((value - low) / width)));
            return Math.abs(value - (low + nearest * width)) <= reach;
        });
    }

    private static double reach(MapGrid map) {
        return ROUNDING * Arrays.stream(map.values()).map(Math::abs).max().orElseThrow();
    }
}
