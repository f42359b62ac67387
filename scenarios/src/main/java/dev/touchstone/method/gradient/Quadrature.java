package dev.touchstone.method.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rules for the integral over [0, 1]: where to evaluate, and with what weight. Weights sum to 1, but for those of
 * {@link #TRAPEZOID_CAPTUM}.
 */
public enum Quadrature {
    /** Nodes {@code k/n}, k = 0..n-1. */
    LEFT {
        @Override
        public List<Node> nodes(int steps) {
            return uniform(steps, 0);
        }
    },
    /** Nodes {@code k/n}, k = 1..n. */
    RIGHT {
        @Override
        public List<Node> nodes(int steps) {
            return uniform(steps, 1);
        }
    },
    /** Nodes {@code (k - 1/2)/n}, k = 1..n. */
    MIDPOINT {
        @Override
        public List<Node> nodes(int steps) {
            return uniform(steps, 0.5);
        }
    },
    /** n nodes from 0 to 1, the two ends with half the weight {@code 1/(n-1)}; needs two steps at least. */
    TRAPEZOID {
        @Override
        public List<Node> nodes(int steps) {
            return trapezoid(steps, steps - 1);
        }
    },
    /**
     * The nodes of {@link #TRAPEZOID} with inner weights of {@code 1/n} and half of that at the ends, as Captum 0.8 has them under
     * {@code riemann_trapezoid}. They sum to {@code (n-1)/n}, so that every integral comes out too small by that factor; here to compare
     * with numbers made with Captum, and for nothing else.
     */
    TRAPEZOID_CAPTUM {
        @Override
        public List<Node> nodes(int steps) {
            return trapezoid(steps, steps);
        }
    },
    /** The n roots of the Legendre polynomial mapped to (0, 1). */
    GAUSS_LEGENDRE {
        @Override
        public List<Node> nodes(int steps) {
            requirePositive(steps);
            List<Node> nodes = new ArrayList<>(steps);
            for (int k = steps; k >= 1; k--) {
                nodes.add(legendre(steps, k));
            }
            return nodes;
        }
    };

    /** A point in [0, 1] and its weight. */
    public record Node(double at, double weight) {}

    /** The nodes in ascending order. @throws IllegalArgumentException if there are too few steps for the rule */
    public abstract List<Node> nodes(int steps);

    /** Its name as a method's parameter: {@code gauss-legendre}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Node> uniform(int steps, double shift) {
        requirePositive(steps);
        List<Node> nodes = new ArrayList<>(steps);
        for (int k = 0; k < steps; k++) {
            nodes.add(new Node((k + shift) / steps, 1.0 / steps));
        }
        return nodes;
    }

    private static List<Node> trapezoid(int steps, int intervals) {
        if (steps < 2) {
            throw new IllegalArgumentException("the trapezoid rule needs two steps or more, not " + steps);
        }
        List<Node> nodes = new ArrayList<>(steps);
        for (int k = 0; k < steps; k++) {
            boolean end = k == 0 || k == steps - 1;
            nodes.add(new Node((double) k / (steps - 1), (end ? 0.5 : 1.0) / intervals));
        }
        return nodes;
    }

    private static void requirePositive(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("a quadrature needs one step or more, not " + steps);
        }
    }

    /** Newton's iteration on the k-th largest root, from the usual cosine estimate. */
    private static Node legendre(int n, int k) {
        double x = Math.cos(Math.PI * (k - 0.25) / (n + 0.5));
        double derivative = 0;
        for (int iteration = 0; iteration < 100; iteration++) {
            double previous = 1;
            double value = x;
            for (int degree = 2; degree <= n; degree++) {
                double next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
                previous = value;
                value = next;
            }
            derivative = n * (x * value - previous) / (x * x - 1);
            double step = value / derivative;
            x -= step;
            if (Math.abs(step) < 1e-16) {
                break;
            }
        }
        return new Node((1 + x) / 2, 1 / ((1 - x * x) * derivative * derivative));
    }
}
