package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.LayeredBlock;
import dev.touchstone.model.layer.Softmax;
import java.util.Optional;

/**
 * Multi-head self-attention (Vaswani et al., Attention Is All You Need, 2017, section 3.2.2) with biases, (n, L, width) to (n, L, width):
 * every token attends to all.
 */
final class SelfAttention extends AbstractBlock implements LayeredBlock {

    private final AttentionScores scores;
    private final AttentionMix mix;
    private final Softmax softmax = new Softmax();
    private final Optional<AttentionDropout> dropout;
    private final Block query;
    private final Block key;
    private final Block value;
    private final Block out;

    /**
     * @param heads how many; the width is a multiple of it
     * @param dropout of the probabilities while training
     */
    SelfAttention(int width, int heads, Optional<AttentionDropout> dropout) {
        this.scores = new AttentionScores(heads);
        this.mix = new AttentionMix(heads);
        this.dropout = dropout;
        this.query = projection("query", width);
        this.key = projection("key", width);
        this.value = projection("value", width);
        this.out = projection("out", width);
    }

    private Block projection(String name, int width) {
        return addChildBlock(name, Linear.builder().setUnits(width).build());
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray queries = query.forward(parameters, inputs, training).singletonOrThrow();
        NDArray keys = key.forward(parameters, inputs, training).singletonOrThrow();
        NDArray values = value.forward(parameters, inputs, training).singletonOrThrow();
        NDArray attention = softmax.forward(new NDList(scores.forward(new NDList(queries, keys))));
        NDArray kept = training ? dropped(attention) : attention;
        return out.forward(parameters, new NDList(mix.forward(new NDList(kept, values))), training);
    }

    private NDArray dropped(NDArray attention) {
        return dropout.map(any -> any.apply(attention)).orElse(attention);
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return out.getOutputShapes(inputShapes);
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType dataType, Shape... inputShapes) {
        for (Block child : getChildren().values()) {
            child.initialize(manager, dataType, inputShapes);
        }
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        int queries = reader.append(BlockReader.within(path, "query"), query, input);
        int keys = reader.append(BlockReader.within(path, "key"), key, input);
        int values = reader.append(BlockReader.within(path, "value"), value, input);
        int scored = reader.add(BlockReader.within(path, "scores"), scores, queries, keys);
        int attention = reader.add(BlockReader.within(path, "softmax"), softmax, scored);
        int mixed = reader.add(BlockReader.within(path, "mix"), mix, attention, values);
        return reader.append(BlockReader.within(path, "out"), out, mixed);
    }
}
