package dev.touchstone.model.layer;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Blocks one after the other, whose layers go by the names that are given here. */
public final class NamedSequence extends AbstractBlock implements LayeredBlock {

    private final Map<String, Block> steps = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if there is a block of this name already */
    public NamedSequence add(String name, Block block) {
        if (steps.putIfAbsent(name, block) != null) {
            throw new IllegalArgumentException("two blocks of a sequence are named " + name);
        }
        addChildBlock(name, block);
        return this;
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDList output = inputs;
        for (Block step : steps.values()) {
            output = step.forward(parameters, output, training);
        }
        return output;
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        Shape[] shapes = inputShapes;
        for (Block step : steps.values()) {
            shapes = step.getOutputShapes(shapes);
        }
        return shapes;
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType dataType, Shape... inputShapes) {
        Shape[] shapes = inputShapes;
        for (Block step : steps.values()) {
            step.initialize(manager, dataType, shapes);
            shapes = step.getOutputShapes(shapes);
        }
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        int last = input;
        for (Map.Entry<String, Block> step : steps.entrySet()) {
            last = reader.append(BlockReader.within(path, step.getKey()), step.getValue(), last);
        }
        return last;
    }
}
