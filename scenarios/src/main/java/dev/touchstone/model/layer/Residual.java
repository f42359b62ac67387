package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** {@code x + branch(x)}: a residual block (He, Zhang, Ren and Sun, Deep Residual Learning, 2016, eq. 1), open to {@link BlockReader}. */
public final class Residual extends AbstractBlock {

    private final Block branch;

    /** @param branch from any shape to the same shape */
    public Residual(Block branch) {
        this.branch = addChildBlock("branch", branch);
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray output = branch.forward(parameters, inputs, training, params).singletonOrThrow();
        return new NDList(output.add(inputs.singletonOrThrow()));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return branch.getOutputShapes(inputShapes);
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType dataType, Shape... inputShapes) {
        branch.initialize(manager, dataType, inputShapes);
    }
}
