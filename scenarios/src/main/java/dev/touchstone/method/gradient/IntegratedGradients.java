package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * {@code (x - x') * integral over a in [0, 1] of dF/dx at x' + a (x - x')}, signed (Sundararajan, Taly and Yan, Axiomatic Attribution
 * for Deep Networks, 2017, eq. 1). The values sum to {@code F(x) - F(x')} up to the error of the quadrature (completeness, prop. 1).
 */
public final class IntegratedGradients implements SaliencyMethod {

    private final int steps;
    private final float baseline;
    private final Quadrature quadrature;

    /** 50 midpoint steps from a black image. */
    public IntegratedGradients() {
        this(50);
    }

    /** Midpoint steps from a black image. */
    public IntegratedGradients(int steps) {
        this(steps, 0f, Quadrature.MIDPOINT);
    }

    /**
     * @param steps how many gradients to take
     * @param baseline the value of every input of the baseline x'
     * @param quadrature where along the path, and with what weight
     * @throws IllegalArgumentException if the quadrature cannot do with so few steps, or the baseline is not finite
     */
    public IntegratedGradients(int steps, float baseline, Quadrature quadrature) {
        quadrature.nodes(steps);
        if (!Float.isFinite(baseline)) {
            throw new IllegalArgumentException("the baseline must be a finite number, not " + baseline);
        }
        this.steps = steps;
        this.baseline = baseline;
        this.quadrature = quadrature;
    }

    @Override
    public String id() {
        return "integrated-gradients";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDManager owner = inputs.getManager();
        NDArray difference = inputs.sub(baseline);
        NDArray sum = inputs.zerosLike();
        for (Quadrature.Node node : quadrature.nodes(steps)) {
            try (NDManager scratch = owner.newSubManager()) {
                difference.tempAttach(scratch);
                NDArray point = difference.mul(node.at()).addi(baseline);
                sum.addi(model.inputGradient(point, targets).muli(node.weight()));
            }
        }
        return sum.muli(difference);
    }
}
