package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.GradientLane;
import java.util.function.UnaryOperator;

/** The derivative of each input's own target logit, on the lane for gradients. */
final class InputGradient {

    private InputGradient() {}

    static NDArray of(UnaryOperator<NDArray> logits, NDArray inputs, NDArray targets) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray leaf = inputs.stopGradient();
            leaf.attach(scratch);
            NDArray index = targets.toType(DataType.INT64, false).reshape(-1, 1);
            index.attach(scratch);
            NDArray[] gradient = new NDArray[1];
            GradientLane.run(collector -> {
                leaf.setRequiresGradient(true);
                collector.backward(logits.apply(leaf).gather(index, 1).sum());
                gradient[0] = leaf.getGradient();
                gradient[0].attach(inputs.getManager());
                leaf.close();
            });
            return gradient[0];
        }
    }
}
