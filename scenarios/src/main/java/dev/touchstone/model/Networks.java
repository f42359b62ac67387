package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import dev.touchstone.scenario.Architecture;

/** The architectures as DJL blocks: (n, 3, 64, 64) to (n, classes) logits, no softmax at their end. */
final class Networks {

    private Networks() {}

    /** A block without weights. */
    static Block build(Architecture architecture, int classes) {
        return switch (architecture) {
            case SIMPLE_CNN -> cnn(new int[] {32, 64, 64}, new int[] {200}, classes);
            case COMPLEX_CNN -> cnn(new int[] {64, 128, 256, 64}, new int[] {200, 200}, classes);
            case ALEXNET -> AlexNet.build(classes);
            case VGG16 -> Vgg16.build(1, new int[] {1024, 512, 256}, classes);
            case TRANSFORMER_64,
                    TRANSFORMER_64_CLS,
                    TRANSFORMER_64_DROPOUT,
                    TRANSFORMER_64_CLS_DROPOUT,
                    TRANSFORMER_32,
                    TRANSFORMER_32_CLS,
                    TRANSFORMER_32_DROPOUT,
                    TRANSFORMER_32_CLS_DROPOUT,
                    LOGIC_CNN,
                    LOGIC_CNN_NO_SKIP,
                    LOGIC_CNN_NO_NORM,
                    LOGIC_CNN_PLAIN,
                    LOGIC_CNN_PUBLISHED -> throw new UnsupportedOperationException(architecture.id());
            case VGG16_QUARTER -> Vgg16.build(4, new int[] {256, 128, 64}, classes);
        };
    }

    private static Block cnn(int[] filters, int[] units, int classes) {
        SequentialBlock block = new SequentialBlock();
        for (int f : filters) {
            block.add(Conv2d.builder()
                    .setKernelShape(new Shape(3, 3))
                    .optStride(new Shape(2, 2))
                    .setFilters(f)
                    .build());
            block.add(Activation.reluBlock());
        }
        block.add(Blocks.batchFlattenBlock());
        for (int u : units) {
            block.add(Linear.builder().setUnits(u).build());
            block.add(Activation.reluBlock());
        }
        return block.add(Linear.builder().setUnits(classes).build());
    }
}
