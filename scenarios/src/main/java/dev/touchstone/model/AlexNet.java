package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;

/**
 * The TextBox paper's variant of AlexNet (Krizhevsky, Sutskever and Hinton, 2012), without its dropout. Each convolution and each linear
 * layer is followed by batch normalisation, the last one too; convolutions keep the size that their stride leaves. Maps of 16, 8, 4 and 2
 * on inputs of 64.
 *
 * <p>The first convolution pads 4 on both sides, of which its stride uses 4 before and 3 after the image; Keras pads 3 and 4.
 */
final class AlexNet {

    /** Keras' epsilon. Its momentum of 0.99 is too slow for trainings of some hundred steps. */
    private static final float EPSILON = 1e-3f;

    private static final float MOMENTUM = 0.9f;

    private final SequentialBlock block = new SequentialBlock();

    private AlexNet() {}

    static Block build(int classes) {
        return new AlexNet()
                .convolution(96, 11, 4, 4)
                .pool()
                .convolution(256, 5, 1, 2)
                .pool()
                .convolution(384, 3, 1, 1)
                .convolution(384, 3, 1, 1)
                .convolution(256, 3, 1, 1)
                .pool()
                .head(classes);
    }

    private AlexNet convolution(int filters, int kernel, int stride, int padding) {
        block.add(Conv2d.builder()
                .setKernelShape(new Shape(kernel, kernel))
                .optStride(new Shape(stride, stride))
                .optPadding(new Shape(padding, padding))
                .setFilters(filters)
                .build());
        block.add(normalisation()).add(Activation.reluBlock());
        return this;
    }

    private AlexNet pool() {
        block.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        return this;
    }

    private Block head(int classes) {
        block.add(Blocks.batchFlattenBlock());
        for (int units : new int[] {4096, 4096, 1000}) {
            block.add(Linear.builder().setUnits(units).build())
                    .add(normalisation())
                    .add(Activation.reluBlock());
        }
        return block.add(Linear.builder().setUnits(classes).build()).add(normalisation());
    }

    private static Block normalisation() {
        return BatchNorm.builder().optEpsilon(EPSILON).optMomentum(MOMENTUM).build();
    }
}
