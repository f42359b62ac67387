package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.andor.LogicWorld;

/**
 * The closed form of a logical world, without weights or training: the multilinear polynomial p that has the formula's values, 0 and 1, at
 * the corners of the cube {@code [0, 1]^R}. An input x is mapped to truth by the polynomial of least degree that is 1 at the true symbols
 * and 0 at the false ones: {@code (x + 1) / 2} for two symbols, a cubic for four. The logits are {@code (1 - p, p)}, so that on the symbols
 * the logit of the label is 1 and the other is 0.
 *
 * <p>Between the corners p is the chance that the formula is true when each input is true with the chance of its truth, independently. An
 * input of 0 has the truth 1/2: against a baseline of zeros the target's logit is, of each coalition, the share of the completions with
 * which the formula gives the target. Shapley values and interactions are then those of the world itself.
 */
public final class LogicModel implements ExplainedModel {

    private final LogicWorld world;
    private final double[] truth;
    private final float[] table;

    public LogicModel(LogicWorld world) {
        this.world = world;
        this.truth = TruthPolynomial.of(world.symbols());
        this.table = new float[1 << world.logicInputs()];
        for (int assignment = 0; assignment < table.length; assignment++) {
            table[assignment] = world.formula().value(new InputSet(assignment)) ? 1 : 0;
        }
    }

    @Override
    public int classes() {
        return 2;
    }

    /**
     * {@inheritDoc}
     *
     * @param inputs (n, L, 1), (n, 1, L, 1) or any other shape of L values a row, of the type that the logits are to have
     * @throws IllegalArgumentException if a row does not hold L values
     */
    @Override
    public NDArray logits(NDArray inputs) {
        long rows = inputs.getShape().get(0);
        if (inputs.size() != rows * world.inputs()) {
            throw new IllegalArgumentException("a world of %d inputs does not read inputs of shape %s"
                    .formatted(world.inputs(), inputs.getShape()));
        }
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager()) {
            inputs.tempAttach(scratch);
            NDArray chance = chance(truths(inputs.reshape(rows, world.inputs())), scratch);
            NDArray logits = NDArrays.concat(new NDList(chance.neg().add(1), chance), 1);
            logits.attach(owner);
            return logits;
        }
    }

    /** By Horner's rule. */
    private NDArray truths(NDArray values) {
        NDArray truths = values.zerosLike();
        for (int power = truth.length - 1; power >= 0; power--) {
            truths = truths.mul(values).add(truth[power]);
        }
        return truths;
    }

    /** (n, L) truths to (n, 1): the table is halved along one input after the other, from the last on. */
    private NDArray chance(NDArray truths, NDManager scratch) {
        NDList inputs = truths.split(world.inputs(), 1);
        NDArray left = scratch.create(table, new Shape(1, table.length)).toType(truths.getDataType(), false);
        for (int input = world.logicInputs() - 1; input >= 0; input--) {
            NDList halves = left.split(2, 1);
            NDArray ifFalse = halves.get(0);
            left = ifFalse.add(halves.get(1).sub(ifFalse).mul(inputs.get(input)));
        }
        return left;
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        return InputGradient.of(this::logits, inputs, targets);
    }
}
