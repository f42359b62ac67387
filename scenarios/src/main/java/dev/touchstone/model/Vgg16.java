package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;

/**
 * VGG16 (Simonyan and Zisserman, Very Deep Convolutional Networks, 2015, table 1, column D) with global average pooling and hidden layers
 * of one's own on top. Its first children are the layers that torchvision's {@code features} numbers from 0.
 */
final class Vgg16 {

    private static final int[][] FILTERS = {{64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}};

    private Vgg16() {}

    /**
     * @param division of the width: 1 for the published one
     * @param units of the hidden layers
     */
    static Block build(int division, int[] units, int classes) {
        SequentialBlock block = new SequentialBlock();
        for (int[] group : FILTERS) {
            for (int filters : group) {
                block.add(Conv2d.builder()
                        .setKernelShape(new Shape(3, 3))
                        .optPadding(new Shape(1, 1))
                        .setFilters(filters / division)
                        .build());
                block.add(Activation.reluBlock());
            }
            block.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        }
        block.add(Pool.globalAvgPool2dBlock());
        for (int u : units) {
            block.add(Linear.builder().setUnits(u).build());
            block.add(Activation.reluBlock());
        }
        return block.add(Linear.builder().setUnits(classes).build());
    }
}
