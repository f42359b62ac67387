package dev.touchstone.randomisation.similarity;

/** How many pairs of numbers stand with the greater first, counted while they are merged in order. */
final class Inversions {

    private Inversions() {}

    /** In {@code O(n log n)}; the numbers are left as they are. */
    static long count(int[] numbers) {
        int[] from = numbers.clone();
        int[] to = new int[from.length];
        long inversions = 0;
        for (int width = 1; width < from.length; width *= 2) {
            for (int start = 0; start < from.length; start += 2 * width) {
                inversions += merge(from, to, start, width);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return inversions;
    }

    private static long merge(int[] from, int[] to, int start, int width) {
        int middle = Math.min(start + width, from.length);
        int end = Math.min(middle + width, from.length);
        long inversions = 0;
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            if (right == end || left < middle && from[left] <= from[right]) {
                to[k] = from[left++];
            } else {
                to[k] = from[right++];
                inversions += middle - left;
            }
        }
        return inversions;
    }
}
