package dev.touchstone.randomisation;

/** A weighted mean that grows; NaN of nothing, and of anything that is NaN. */
final class WeightedMean {

    private double sum;
    private double weight;

    void add(double value, double times) {
        sum += times * value;
        weight += times;
    }

    double value() {
        return sum / weight;
    }
}
