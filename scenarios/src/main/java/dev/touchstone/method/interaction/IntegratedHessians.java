package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.gradient.Quadrature;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * Integrated gradients of integrated gradients (Janizek, Sturmfels and Lee, Explaining Explanations: Axiomatic Feature Interactions for
 * Deep Networks, 2021, eq. 3 and 4): {@code G(i, j) = d_i d_j * integral over a and b in [0, 1] of a b H_ij(x' + a b d)} with {@code d = x -
 * x'} and the Hessian H of the target logit F, and on the diagonal {@code d_i * integral of dF/dx_i(x' + a b d)} besides. Signed and
 * symmetric, without randomness. Row and column i sum to the integrated gradient of i, the matrix to {@code F(x) - F(x')} (completeness);
 * a pair on which F depends in separate terms gets 0.
 *
 * <p>Both integrals see {@code t = a b} alone, so that they are one, over t with the weight {@code -ln t}; it is taken with Gauss-Legendre
 * nodes in u, {@code t = u^4}, which removes the singularity at 0. The Hessian is the difference of gradients at four points, {@code (8
 * (g(h) - g(-h)) - (g(2h) - g(-2h))) / 12h}, h a part of d_j: 1/32 of it for inputs of 32 bits, 1/256 for 64 bits. Its error is {@code h^4 /
 * 30} of the fifth derivative along d_j, and the rounding of the gradient divided by h. On a Transformer of GELU the completeness gap was
 * below 1e-4 of F in 32 bits, and below 1e-7 in 64 bits.
 *
 * <p>The model must be smooth: where it is made of straight pieces (ReLU, max pooling) second derivatives are 0 or without bounds, and the
 * matrix is not complete. Costs {@code steps (4 L + 1)} gradients a sample.
 */
public final class IntegratedHessians implements SecondOrderMethod {

    /** The most values of an input: the matrix has the square of it. */
    public static final int MOST_INPUTS = 64;

    private final int steps;
    private final Baseline baseline;

    /** 24 steps from a baseline of zeros. */
    public IntegratedHessians() {
        this(24, Baseline.ZERO);
    }

    /** @throws IllegalArgumentException if there is no step */
    public IntegratedHessians(int steps, Baseline baseline) {
        if (steps < 1) {
            throw new IllegalArgumentException("integrated-hessians needs one step or more, not " + steps);
        }
        this.steps = steps;
        this.baseline = baseline;
    }

    @Override
    public String id() {
        return "integrated-hessians";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("baseline", baseline.toString(), "steps", Integer.toString(steps));
    }

    @Override
    public Needs needs() {
        return Needs.GRADIENTS;
    }

    /**
     * {@inheritDoc}
     *
     * @return (n, L, L) of the inputs' type
     * @throws IllegalArgumentException if an input has more than {@value #MOST_INPUTS} values
     */
    @Override
    public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        long rows = inputs.getShape().get(0);
        long values = inputs.size() / rows;
        if (values > MOST_INPUTS) {
            throw new IllegalArgumentException(
                    "integrated-hessians makes matrices of %d inputs at most, but inputs of shape %s have %d values"
                            .formatted(MOST_INPUTS, inputs.getShape(), values));
        }
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray origin = baseline.of(inputs);
            NDArray difference = inputs.sub(origin);
            difference.attach(scratch);
            Curvature curvature = new Curvature(model, difference, targets, scratch);
            for (Quadrature.Node node : Quadrature.GAUSS_LEGENDRE.nodes(steps)) {
                double t = Math.pow(node.at(), 4);
                double weight = -4 * Math.log(node.at()) * 4 * Math.pow(node.at(), 3) * node.weight();
                curvature.add(difference.mul(t).add(origin), t, weight);
            }
            return Matrices.array(curvature.matrices(), inputs);
        }
    }
}
