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
import java.util.Optional;

/**
 * A residual block (He, Zhang, Ren and Sun, Deep Residual Learning, 2016): {@code branch(x) + x} (eq. 1), or {@code branch(x) +
 * projection(x)} (eq. 2). Its layers are those of the branch under the block's own name, and behind it {@code skip/...} and {@code sum}.
 */
public final class Residual extends AbstractBlock implements LayeredBlock {

    private final Block branch;
    private final Optional<Block> projection;

    /** @param branch from any shape to the same shape */
    public Residual(Block branch) {
        this.branch = addChildBlock("branch", branch);
        this.projection = Optional.empty();
    }

    /**
     * @param branch from any shape to any other
     * @param projection from the same shape to the same other one
     */
    public Residual(Block branch, Block projection) {
        this.branch = addChildBlock("branch", branch);
        this.projection = Optional.of(addChildBlock("skip", projection));
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray output = branch.forward(parameters, inputs, training, params).singletonOrThrow();
        NDList skipped = projection
                .map(block -> block.forward(parameters, inputs, training, params))
                .orElse(inputs);
        return new NDList(output.add(skipped.singletonOrThrow()));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return branch.getOutputShapes(inputShapes);
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType dataType, Shape... inputShapes) {
        branch.initialize(manager, dataType, inputShapes);
        projection.ifPresent(block -> block.initialize(manager, dataType, inputShapes));
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        int output = reader.append(path, branch, input);
        int skipped = projection
                .map(block -> reader.append(BlockReader.within(path, "skip"), block, input))
                .orElse(input);
        return reader.add(BlockReader.within(path, "sum"), new Sum(), output, skipped);
    }
}
