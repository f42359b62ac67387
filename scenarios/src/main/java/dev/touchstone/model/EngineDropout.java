package dev.touchstone.model;

import ai.djl.engine.Engine;
import ai.djl.nn.Block;
import ai.djl.nn.norm.Dropout;
import dev.touchstone.scenario.SeedSource;

/**
 * DJL's dropout draws its masks from the engine's own generator, so that is set before each step that has any; in the lane for gradients, where
 * no other training is. Networks without DJL's dropout leave the generator alone.
 *
 * @param present whether the network has any
 */
record EngineDropout(boolean present) {

    static EngineDropout of(Block block) {
        return new EngineDropout(isIn(block));
    }

    private static boolean isIn(Block block) {
        return block instanceof Dropout || block.getChildren().values().stream().anyMatch(EngineDropout::isIn);
    }

    /** Lets the masks of the next pass follow from these seeds. */
    void drawFrom(SeedSource seeds) {
        if (present) {
            Engine.getInstance().setRandomSeed(seeds.random().nextInt());
        }
    }
}
