package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayeredBlock;
import dev.touchstone.model.layer.Offset;

/**
 * Makes tokens of numbers, (n, L, 1) to (n, L, width): each number on every axis, plus the code of its position (Vaswani et al., Attention
 * Is All You Need, 2017, section 3.5): {@code sin(l / 10000^(2k / width))} at 2k and the cosine at 2k + 1. Nothing of it is learnt.
 */
final class ScalarTokens extends AbstractBlock implements LayeredBlock {

    private static final double BASE = 10000;

    private final int width;
    private NDArray codes;

    ScalarTokens(int width) {
        this.width = width;
    }

    /** The codes of the first positions, row by row. */
    static float[] codes(int length, int width) {
        float[] codes = new float[length * width];
        for (int i = 0; i < codes.length; i++) {
            int axis = i % width;
            double angle = i / width / Math.pow(BASE, (double) (axis - axis % 2) / width);
            codes[i] = (float) (axis % 2 == 0 ? Math.sin(angle) : Math.cos(angle));
        }
        return codes;
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType dataType, Shape... inputShapes) {
        int length = Math.toIntExact(inputShapes[0].get(1));
        codes = manager.create(codes(length, width), new Shape(length, width)).toType(dataType, false);
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        return new NDList(inputs.singletonOrThrow().add(codes));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return new Shape[] {new Shape(inputShapes[0].get(0), inputShapes[0].get(1), width)};
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        NDArray ones = codes.getManager().ones(new Shape(width, 1), codes.getDataType());
        int spread = reader.add(BlockReader.within(path, "embedding"), new Dense(reader.values(ones), null), input);
        return reader.add(BlockReader.within(path, "positions"), new Offset(reader.values(codes)), spread);
    }
}
