package dev.touchstone.report.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The way from values to places: 0 is at one end, the top at the other. What lies beyond an end is shown there. */
record Scale(double top, double start, double end) {

    private static final double STEP = 0.2;

    /** A scale for shares, to 1, or as many fifths further as the greatest value needs. */
    static Scale toHold(double greatest, double start, double end) {
        double fifths = Math.max(1 / STEP, Math.ceil(greatest / STEP - 1e-9));
        return new Scale(fifths * STEP, start, end);
    }

    double at(double value) {
        double share = Math.min(1, Math.max(0, value / top));
        return start + share * (end - start);
    }

    /** Where the axis has its marks: at each fifth, or at five places where there would be more than ten. */
    List<Double> ticks() {
        int fifths = (int) Math.round(top / STEP);
        int every = fifths <= 10 ? 1 : (int) Math.ceil(fifths / 5.0);
        return IntStream.rangeClosed(0, fifths / every)
                .mapToObj(i -> i * every * STEP)
                .toList();
    }
}
