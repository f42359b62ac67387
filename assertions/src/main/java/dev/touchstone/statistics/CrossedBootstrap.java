package dev.touchstone.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The bootstrap of a statistic over two crossed random factors, rows and columns: both are drawn with replacement, independently of each
 * other, and a resample holds the cells of drawn rows and drawn columns ("pigeonhole bootstrap", Owen, The Pigeonhole Bootstrap, Annals of
 * Applied Statistics 2007; for crossed factors it errs on the wide side). With one column it is the bootstrap over rows alone.
 */
public final class CrossedBootstrap {

    private CrossedBootstrap() {}

    /** Takes each resample. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes one.
         *
         * @param draw its number, from 0
         * @param rows how often each row was drawn; good until it returns
         * @param columns how often each column was drawn; good until it returns
         */
        void take(int draw, int[] rows, int[] columns);
    }

    /**
     * Draws resamples.
     *
     * @param rows how many rows there are, 1 at least
     * @param columns how many columns, 1 at least
     * @param draws how many resamples
     * @param random equal streams, equal resamples
     */
    public static void run(int rows, int columns, int draws, RandomGenerator random, Taker taker) {
        int[] rowCounts = new int[rows];
        int[] columnCounts = new int[columns];
        for (int draw = 0; draw < draws; draw++) {
            count(rowCounts, random);
            count(columnCounts, random);
            taker.take(draw, rowCounts, columnCounts);
        }
    }

    private static void count(int[] counts, RandomGenerator random) {
        Arrays.fill(counts, 0);
        for (int k = 0; k < counts.length; k++) {
            counts[random.nextInt(counts.length)]++;
        }
    }
}
