package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A method that asks what the model predicts for altered copies of the inputs, and nothing else. */
abstract class Perturbation implements SaliencyMethod {

    @Override
    public final Needs needs() {
        return Needs.PREDICTIONS;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the inputs do not fit the method's parameters
     * @throws ArithmeticException if a logit is not finite, or what the model predicts does not determine the values
     */
    @Override
    public final NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        try (Trials trials = new Trials(id(), model, inputs, targets)) {
            return map(values(trials, seeds), inputs);
        }
    }

    /** The attributions by row and position in an input. */
    abstract double[][] values(Trials trials, SeedSource seeds);

    /** Each row's own stream. */
    final RandomGenerator[] streams(int rows, SeedSource seeds) {
        return IntStream.range(0, rows)
                .mapToObj(row -> seeds.sample(row).random(id()))
                .toArray(RandomGenerator[]::new);
    }

    /** Of the inputs' shape, type and manager. */
    private static NDArray map(double[][] values, NDArray inputs) {
        int size = values[0].length;
        double[] flat = new double[values.length * size];
        for (int row = 0; row < values.length; row++) {
            System.arraycopy(values[row], 0, flat, row * size, size);
        }
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager(inputs.getDevice())) {
            NDArray map = scratch.create(flat, inputs.getShape()).toType(inputs.getDataType(), false);
            map.attach(owner);
            return map;
        }
    }
}
