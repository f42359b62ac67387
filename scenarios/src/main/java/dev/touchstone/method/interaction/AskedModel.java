package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Targets;
import java.util.Arrays;

/** A model that is asked in plain numbers. */
final class AskedModel {

    private final String method;
    private final ExplainedModel model;
    private final NDManager owner;
    private final DataType type;
    private final Shape shape;
    private final long[] targets;

    /** @param inputs (n, ...), which say how inputs are shaped and typed, and who owns arrays meanwhile */
    AskedModel(String method, ExplainedModel model, NDArray inputs, long[] targets) {
        this.method = method;
        this.model = model;
        this.owner = inputs.getManager();
        this.type = inputs.getDataType();
        this.shape = inputs.getShape().slice(1);
        this.targets = targets;
    }

    /** How many values an input has. */
    int values() {
        return (int) shape.size();
    }

    /** The logits of inputs, row by row. @throws ArithmeticException if one is not finite */
    double[] logits(double[] inputs, int rows) {
        try (NDManager pass = owner.newSubManager()) {
            NDArray batch = pass.create(inputs, new Shape(rows).addAll(shape)).toType(type, false);
            NDArray logits = model.logits(batch);
            if (logits.getShape().dimension() != 2 || logits.getShape().get(0) != rows) {
                throw new IllegalArgumentException("the model gave logits of shape " + logits.getShape() + " for "
                        + rows + " inputs; it must give one row each");
            }
            Targets.requireClasses(targets, logits.getShape().get(1));
            double[] answered = logits.toType(DataType.FLOAT64, false).toDoubleArray();
            if (!Arrays.stream(answered).allMatch(Double::isFinite)) {
                throw new ArithmeticException(
                        method + " needs finite logits, but the model gave some that are not for an altered input");
            }
            return answered;
        }
    }
}
