package dev.touchstone.conformance;

/** Collects errors and keeps the worst. What is no number is infinitely wrong. */
final class Errors {

    private double worst;
    private String where = "nowhere";

    void add(double error, String at) {
        double size = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.abs(error);
        if (size > worst) {
            worst = size;
            where = at;
        }
    }

    /** The error of a number on a scale; with a scale of 0 only the number itself is right. */
    void add(double actual, double expected, double scale, String at) {
        double difference = actual - expected;
        add(difference == 0 ? 0 : difference / scale, at);
    }

    double worst() {
        return worst;
    }

    String where() {
        return where;
    }
}
