package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.model.layer.Targets;
import java.util.function.UnaryOperator;

/** The derivative of each input's own target logit, on the lane for gradients. */
final class InputGradient {

    private InputGradient() {}

    static NDArray of(UnaryOperator<NDArray> logits, NDArray inputs, NDArray targets) {
        try (NDManager scratch = inputs.getManager().newSubManager(inputs.getDevice())) {
            NDArray leaf = inputs.stopGradient();
            leaf.attach(scratch);
            NDArray[] gradient = new NDArray[1];
            GradientLane.run(collector -> {
                leaf.setRequiresGradient(true);
                NDArray outputs = logits.apply(leaf);
                collector.backward(outputs.gather(index(outputs, inputs, targets, scratch), 1)
                        .sum());
                gradient[0] = leaf.getGradient();
                gradient[0].attach(inputs.getManager());
                leaf.close();
            });
            return gradient[0];
        }
    }

    private static NDArray index(NDArray logits, NDArray inputs, NDArray targets, NDManager scratch) {
        long rows = inputs.getShape().get(0);
        return Targets.index(targets, rows, logits.getShape().get(1), scratch).reshape(rows, 1);
    }
}
