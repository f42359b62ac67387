package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.method.gradient.Quadrature;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Map;

/**
 * Integrated gradients of integrated gradients (Janizek, Sturmfels and Lee, Explaining Explanations: Axiomatic Feature Interactions for
 * Deep Networks, 2021, eq. 3 and 4): {@code G(i, j) = d_i d_j * integral over a and b in [0, 1] of a b H_ij(x' + a b d)} with {@code d = x -
 * x'} and the Hessian H of the target logit F, and on the diagonal {@code d_i * integral of dF/dx_i(x' + a b d)} besides. Signed and
 * symmetric, without randomness. Row and column i sum to the integrated gradient of i, the matrix to {@code F(x) - F(x')} (completeness);
 * a pair on which F depends in separate terms gets 0.
 *
 * <p>Both integrals see {@code t = a b} alone, so that they are one over t with the weight {@code -ln t}; it is taken at Gauss-Legendre
 * nodes in u, {@code t = u^3}, which makes little of the singularity at 0. The Hessian is the difference of gradients at four points,
 * {@code (8 (g(h) - g(-h)) - (g(2h) - g(-2h))) / 12h}, h a part of d_j: 1/32 of it for inputs of 32 bits, 1/256 for 64 bits. Its error is
 * {@code h^4 / 30} of the fifth derivative along d_j, and the rounding of the gradient over h. The matrix of a random Transformer of two
 * layers with GELU summed to {@code F(x) - F(x')} within 3e-6 in 32 bits and 3e-7 in 64 bits; 48 steps made it 3e-6 and 4e-10, 24 steps 2e-5.
 *
 * <p>The model must be smooth. Where it is made of straight pieces (ReLU, max pooling) second derivatives are 0 or without bounds, and no
 * matrix of them is complete: a model that shows such a layer is refused. Costs {@code steps (4 L + 1)} gradients a sample.
 */
public final class IntegratedHessians implements SecondOrderMethod {

    /** The most values of an input: the matrix has the square of it. */
    public static final int MOST_INPUTS = 64;

    private final int steps;
    private final Baseline baseline;

    /** 32 steps from a baseline of zeros. */
    public IntegratedHessians() {
        this(32, Baseline.ZERO);
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
     * @throws IllegalArgumentException if an input has more than {@value #MOST_INPUTS} values, or the model shows a layer that is not smooth
     */
    @Override
    public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        long rows = inputs.getShape().get(0);
        long values = inputs.size() / rows;
        if (values > MOST_INPUTS) {
            throw new UnsupportedInputException(
                    "integrated-hessians makes matrices of %d inputs at most, but inputs of shape %s have %d values"
                            .formatted(MOST_INPUTS, inputs.getShape(), values));
        }
        requireSmooth(model);
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray origin = baseline.of(inputs);
            NDArray difference = inputs.sub(origin);
            difference.attach(scratch);
            Curvature curvature = new Curvature(model, difference, targets, scratch);
            for (Quadrature.Node node : Quadrature.GAUSS_LEGENDRE.nodes(steps)) {
                double u = node.at();
                double t = u * u * u;
                double weight = -Math.log(t) * 3 * u * u * node.weight();
                curvature.add(difference.mul(t).add(origin), t, weight);
            }
            return Matrices.array(curvature.matrices(), inputs);
        }
    }

    private static void requireSmooth(ExplainedModel model) {
        for (LayerNode node : shown(model)) {
            if (node.layer() == Activation.RELU || node.layer() instanceof MaxPool) {
                throw new UnsupportedInputException(
                        "integrated-hessians needs a smooth model, but the layer " + node
                                + " is made of straight pieces, whose second derivatives say nothing; use GELU or tanh instead");
            }
        }
    }

    private static List<LayerNode> shown(ExplainedModel model) {
        try {
            return model.layers().nodes();
        } catch (NoLayersException e) {
            return List.of();
        }
    }
}
