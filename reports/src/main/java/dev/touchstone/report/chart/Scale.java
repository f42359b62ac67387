package dev.touchstone.report.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The way from values to places: the bottom, mostly 0, is at one end, the top at the other. What lies beyond an end is shown there. */
record Scale(double bottom, double top, double start, double end) {

    private static final double STEP = 0.2;

    /** A scale for shares, to 1, or as many fifths further as the greatest value needs. */
    static Scale toHold(double greatest, double start, double end) {
        return toHold(0, greatest, start, end);
    }

    /** A scale from 0 to 1, or as many fifths further on either side as the least and the greatest value need. */
    static Scale toHold(double least, double greatest, double start, double end) {
        double down = Math.min(0, Math.floor(least / STEP + 1e-9));
        double up = Math.max(1 / STEP, Math.ceil(greatest / STEP - 1e-9));
        return new Scale(down * STEP, up * STEP, start, end);
    }

    double at(double value) {
        double share = Math.min(1, Math.max(0, (value - bottom) / (top - bottom)));
        return start + share * (end - start);
    }

    /** Where the axis has its marks: at each fifth, or at about five places where there would be more than ten. */
    List<Double> ticks() {
        int down = (int) Math.round(bottom / STEP);
        int up = (int) Math.round(top / STEP);
        int every = up - down <= 10 ? 1 : (int) Math.ceil((up - down) / 5.0);
        return IntStream.rangeClosed(down / every, up / every)
                .mapToObj(i -> i * every * STEP)
                .toList();
    }
}
