package dev.touchstone.scenario;

import ai.djl.nn.Block;
import java.util.function.Supplier;

/**
 * A network of one's own as a block that is trained.
 *
 * @param block makes a new block each time
 * @see OwnNetwork#of(String, Supplier)
 */
public record OwnBlock(String id, Supplier<? extends Block> block) implements OwnNetwork {

    public OwnBlock {
        OwnId.require(id);
    }

    /** Its name; the model's key adds the fingerprint of its block. */
    @Override
    public String specification() {
        return "own " + id;
    }

    @Override
    public boolean isGiven() {
        return false;
    }
}
