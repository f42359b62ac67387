package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.OptionalDouble;

/** Temporary. */
record SharedRmsEntropy() implements Complexity {
    @Override
    public String id() {
        return "entropy-100-shared-rms";
    }

    @Override
    public OptionalDouble of(MapGrid map) {
        double q = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double v : map.values()) {
            q += v * v;
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        if (!(max > min)) {
            return OptionalDouble.empty();
        }
        double rms = Math.sqrt(q / map.values().length);
        int[] bins = new int[100];
        for (double v : map.values()) {
            bins[(int) Math.min(99, Math.max(0, Math.floor((v / rms + 5) * 10)))]++;
        }
        double h = 0;
        for (int b : bins) {
            double p = b / (double) map.values().length;
            h -= b == 0 ? 0 : p * Math.log(p);
        }
        return OptionalDouble.of(h);
    }

    @Override
    public double most() {
        return Math.log(100);
    }
}
