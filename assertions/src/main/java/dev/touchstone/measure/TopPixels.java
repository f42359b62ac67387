package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;

/**
 * The pixels of a map with the largest values: exactly as many as are asked for, but only pixels above zero, and so fewer where the map has
 * fewer. Where the last places are shared by more pixels of one value than there are places, each of these pixels belongs in part,
 * places over pixels: no position is favoured, and the number of top pixels in a mask is what a fair draw for the places gives on average.
 */
final class TopPixels {

    private final ScalarMap map;
    private final int size;
    private final double last;
    private final double partOfLast;

    private TopPixels(ScalarMap map, int size, double last, double partOfLast) {
        this.map = map;
        this.size = size;
        this.last = last;
        this.partOfLast = partOfLast;
    }

    /** So many pixels of a map that has mass; the count is at least 1. */
    static TopPixels of(ScalarMap map, int count) {
        Ranking ranking = map.ranking();
        int size = Math.min(count, ranking.size() - ranking.upTo(0));
        double last = ranking.fromTop(size);
        int above = ranking.size() - ranking.upTo(last);
        int tied = ranking.upTo(last) - ranking.below(last);
        return new TopPixels(map, size, last, (double) (size - above) / tied);
    }

    /** How many of them lie in the mask, in parts where values are tied. */
    double countIn(Mask mask) {
        long above = mask.indices().filter(pixel -> map.value(pixel) > last).count();
        long tied = mask.indices().filter(pixel -> map.value(pixel) == last).count();
        return above + tied * partOfLast;
    }

    /** Which part of them lies in the mask. */
    double shareIn(Mask mask) {
        return countIn(mask) / size;
    }

    /** Pixels in both over pixels in either, with parts counted as parts. */
    double intersectionOverUnion(Mask mask) {
        double both = countIn(mask);
        return both / (size + mask.area() - both);
    }
}
