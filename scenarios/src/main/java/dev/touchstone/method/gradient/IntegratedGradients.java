package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Map;

/**
 * {@code (x - x') * integral over a in [0, 1] of dF/dx at x' + a (x - x')}, signed (Sundararajan, Taly and Yan, Axiomatic Attribution
 * for Deep Networks, 2017, eq. 1). The values sum to {@code F(x) - F(x')} up to the error of the quadrature (completeness, prop. 1);
 * input and baseline swapped, they change their sign. No randomness; one forward and one backward pass a step.
 */
public final class IntegratedGradients implements SaliencyMethod {

    private final int steps;
    private final Baseline baseline;
    private final Quadrature quadrature;
    private final List<Quadrature.Node> nodes;
    private final boolean meanGradient;

    /** 50 midpoint steps from a black image. */
    public IntegratedGradients() {
        this(50);
    }

    /** Midpoint steps from a black image. */
    public IntegratedGradients(int steps) {
        this(steps, Baseline.ZERO, Quadrature.MIDPOINT);
    }

    /**
     * @param steps how many gradients to take
     * @param baseline x'
     * @param quadrature where along the path, and with what weight
     * @throws IllegalArgumentException if the quadrature cannot do with so few steps
     */
    public IntegratedGradients(int steps, Baseline baseline, Quadrature quadrature) {
        this(steps, baseline, quadrature, false);
    }

    private IntegratedGradients(int steps, Baseline baseline, Quadrature quadrature, boolean meanGradient) {
        this.steps = steps;
        this.baseline = baseline;
        this.quadrature = quadrature;
        this.nodes = quadrature.nodes(steps);
        this.meanGradient = meanGradient;
    }

    /** The integral alone, without the factor {@code x - x'}, as Captum gives it without {@code multiply_by_inputs}. */
    public IntegratedGradients meanGradient() {
        return new IntegratedGradients(steps, baseline, quadrature, true);
    }

    @Override
    public String id() {
        return "integrated-gradients";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "baseline", baseline.toString(),
                "multiplyByDifference", Boolean.toString(!meanGradient),
                "quadrature", quadrature.toString(),
                "steps", Integer.toString(steps));
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDManager owner = inputs.getManager();
        NDArray origin = baseline.of(inputs);
        NDArray difference = inputs.sub(origin);
        NDArray sum = inputs.zerosLike();
        for (Quadrature.Node node : nodes) {
            try (NDManager scratch = owner.newSubManager()) {
                difference.tempAttach(scratch);
                NDArray point = difference.mul(node.at()).addi(origin);
                sum.addi(model.inputGradient(point, targets).muli(node.weight()));
            }
        }
        return meanGradient ? sum : sum.muli(difference);
    }
}
