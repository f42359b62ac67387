package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import dev.touchstone.model.layer.NamedSequence;
import dev.touchstone.model.layer.Residual;

/**
 * The ANDOR papers' small ResNet, from (n, 1, L, 1): two blocks of 8 and 16 channels, a convolution of 1 x 1 and a linear layer on all
 * positions. The released code evaluates the second convolution of a block and throws its result away, and gives the switches to the first
 * block alone; here both blocks are alike.
 *
 * @param second whether the blocks have their second convolution
 * @param skip whether the blocks have a skip, a convolution of 1 x 1
 * @param norm whether each convolution of a block is followed by batch normalisation
 */
record LogicCnn(boolean second, boolean skip, boolean norm) {

    private static final int[] CHANNELS = {8, 16};

    Block build(int classes) {
        NamedSequence network = new NamedSequence();
        for (int i = 0; i < CHANNELS.length; i++) {
            network.add("block" + (i + 1), block(CHANNELS[i])).add("relu" + (i + 1), Activation.reluBlock());
        }
        return network.add("convolution", convolution(1, CHANNELS[CHANNELS.length - 1]))
                .add("flatten", Blocks.batchFlattenBlock())
                .add("head", Linear.builder().setUnits(classes).build());
    }

    private Block block(int channels) {
        NamedSequence branch = new NamedSequence();
        branch.add("conv1", convolution(3, channels));
        normalise(branch, "norm1").add("relu", Activation.reluBlock());
        if (second) {
            branch.add("conv2", convolution(3, channels));
        }
        normalise(branch, "norm2");
        return skip
                ? new Residual(branch, normalise(new NamedSequence().add("conv", convolution(1, channels)), "norm"))
                : branch;
    }

    private NamedSequence normalise(NamedSequence sequence, String name) {
        return norm ? sequence.add(name, BatchNorm.builder().build()) : sequence;
    }

    private static Block convolution(int length, int channels) {
        return Conv2d.builder()
                .setKernelShape(new Shape(length, 1))
                .optPadding(new Shape(length / 2, 0))
                .setFilters(channels)
                .optBias(false)
                .build();
    }
}
