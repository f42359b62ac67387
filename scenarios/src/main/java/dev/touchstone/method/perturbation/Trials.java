package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Targets;
import java.util.Arrays;

/**
 * The explained output of altered copies of a batch, several copies to a forward pass. A pass holds at most {@value #ROWS_PER_PASS}
 * rows, or one copy of the batch if that is more; its arrays are closed before the next.
 */
final class Trials implements AutoCloseable {

    static final int ROWS_PER_PASS = 256;

    private final String method;
    private final ExplainedModel model;
    private final NDManager scratch;
    private final NDArray inputs;
    private final long[] targets;

    /** @param method its id, for messages */
    Trials(String method, ExplainedModel model, NDArray inputs, NDArray targets) {
        this.method = method;
        this.model = model;
        this.targets = Targets.read(targets, inputs.getShape().get(0), inputs.getManager());
        this.scratch = inputs.getManager().newSubManager(inputs.getDevice());
        this.inputs = inputs.stopGradient();
        this.inputs.attach(scratch);
    }

    /** (n, ...), over the memory of the inputs; owned by a manager that is closed with the trials. */
    NDArray inputs() {
        return inputs;
    }

    ExplainedModel model() {
        return model;
    }

    int rows() {
        return targets.length;
    }

    /** The shape of one input. */
    int[] shape() {
        return Arrays.stream(inputs.getShape().slice(1).getShape())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    /** How many copies of the batch go into one forward pass. */
    int perPass() {
        return Math.max(1, ROWS_PER_PASS / rows());
    }

    /** Makes altered copies of the batch. */
    @FunctionalInterface
    interface Altered {
        /** Copies {@code from .. from + count - 1} as (count * n, ...) on the pass: all rows of one copy, then of the next. */
        NDArray of(int from, int count, NDManager pass);
    }

    /** The target's output by copy and row. @throws ArithmeticException if a logit is not finite */
    double[][] values(int count, Output output, Altered altered) {
        double[][] values = new double[count][];
        for (int from = 0; from < count; from += perPass()) {
            int taken = Math.min(perPass(), count - from);
            try (NDManager pass = scratch.newSubManager()) {
                NDArray logits = model.logits(altered.of(from, taken, pass));
                int classes = classes(logits, taken * rows());
                double[] all = logits.toType(DataType.FLOAT64, false).toDoubleArray();
                for (int copy = 0; copy < taken; copy++) {
                    values[from + copy] = read(all, copy * rows(), classes, output);
                }
            }
        }
        return values;
    }

    private double[] read(double[] logits, int first, int classes, Output output) {
        double[] values = new double[rows()];
        for (int row = 0; row < values.length; row++) {
            int start = (first + row) * classes;
            double[] own = Arrays.copyOfRange(logits, start, start + classes);
            if (!Arrays.stream(own).allMatch(Double::isFinite)) {
                throw new ArithmeticException(method + " needs finite logits, but the model gave "
                        + Arrays.toString(own) + " for a copy of row " + row);
            }
            values[row] = output.of(own, (int) targets[row]);
        }
        return values;
    }

    private int classes(NDArray logits, int expected) {
        Shape shape = logits.getShape();
        if (shape.dimension() != 2 || shape.get(0) != expected) {
            throw new IllegalArgumentException("the model gave logits of shape " + shape + " for " + expected
                    + " inputs; it must give one row each");
        }
        Targets.requireClasses(targets, shape.get(1));
        return Math.toIntExact(shape.get(1));
    }

    @Override
    public void close() {
        scratch.close();
    }
}
