package dev.touchstone.model;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.core.Linear;
import dev.touchstone.model.layer.NamedSequence;
import dev.touchstone.model.layer.Residual;
import dev.touchstone.scenario.SeedSource;
import java.util.Optional;

/**
 * The ANDOR papers' Transformer, from (n, L, 1): scalar tokens with codes of their positions, encoder layers with the normalisation behind
 * each residual (Vaswani et al., Attention Is All You Need, 2017, section 3.1), and a linear layer on all positions. The feed-forward part
 * is half as wide as the tokens.
 *
 * @param width of the tokens, a multiple of 4
 * @param classToken whether a learnt token stands before the others
 * @param dropout what the attention's dropout is drawn from while training; empty for none
 */
record LogicTransformer(int width, boolean classToken, Optional<SeedSource> dropout) {

    private static final int LAYERS = 2;
    private static final int HEADS = 4;
    private static final float DROPPED = 0.3f;

    Block build(int classes) {
        NamedSequence network = new NamedSequence().add("tokens", new ScalarTokens(width));
        if (classToken) {
            network.add("class-token", new LearntToken(width));
        }
        for (int layer = 1; layer <= LAYERS; layer++) {
            network.add("encoder" + layer, encoder(layer));
        }
        return network.add("flatten", Blocks.batchFlattenBlock()).add("head", linear(classes));
    }

    private Block encoder(int layer) {
        Optional<AttentionDropout> dropped = dropout.map(seeds ->
                new AttentionDropout(DROPPED, seeds.child("encoder", layer).random()));
        return new NamedSequence()
                .add("attention", new Residual(new SelfAttention(width, HEADS, dropped)))
                .add("norm1", new TokenNorm(width))
                .add(
                        "feedforward",
                        new Residual(new NamedSequence()
                                .add("hidden", linear(width / 2))
                                .add("relu", Activation.reluBlock())
                                .add("out", linear(width))))
                .add("norm2", new TokenNorm(width));
    }

    private static Block linear(int units) {
        return Linear.builder().setUnits(units).build();
    }
}
