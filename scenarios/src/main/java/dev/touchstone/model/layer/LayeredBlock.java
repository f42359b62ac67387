package dev.touchstone.model.layer;

import ai.djl.nn.Block;

/** A block that says itself which layers it is made of, so that structure-aware methods can see into it. */
public interface LayeredBlock extends Block {

    /**
     * Adds the layers, which together compute what the block does in evaluation mode.
     *
     * @param reader what they are added to
     * @param path the block's own, with which the layers' names begin; empty for a whole network
     * @param input where the layers read from: a position, or {@link LayerGraph#INPUT}
     * @return the position of the output
     */
    int append(BlockReader reader, String path, int input);
}
