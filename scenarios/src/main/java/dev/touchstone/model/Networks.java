package dev.touchstone.model;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Network;
import dev.touchstone.scenario.OwnBlock;
import dev.touchstone.scenario.SeedSource;
import java.util.Optional;

/**
 * The architectures as DJL blocks, no softmax at their end: from (n, 3, 64, 64) to (n, classes) logits, those of logical worlds from
 * (n, L, 1) or (n, 1, L, 1).
 */
final class Networks {

    private static final Optional<SeedSource> NO_DROPOUT = Optional.empty();

    private Networks() {}

    /** A block without weights, to be evaluated; no part of an architecture behaves otherwise in training, except for batch normalisation. */
    static Block build(Network network, int classes) {
        return build(network, classes, NO_DROPOUT);
    }

    /**
     * A block without weights, to be trained.
     *
     * @param dropout what masks are drawn from, if the network is an architecture with any dropout
     */
    static Block build(Network network, int classes, SeedSource dropout) {
        return build(network, classes, Optional.of(dropout));
    }

    private static Block build(Network network, int classes, Optional<SeedSource> dropout) {
        if (network instanceof Architecture architecture) {
            return build(architecture, classes, dropout);
        }
        if (network instanceof OwnBlock own) {
            return OwnBlocks.fresh(own);
        }
        throw new IllegalArgumentException("the network " + network.id() + " is given, and has no block to be built");
    }

    private static Block build(Architecture architecture, int classes, Optional<SeedSource> dropout) {
        return switch (architecture) {
            case SIMPLE_CNN -> cnn(new int[] {32, 64, 64}, new int[] {200}, classes);
            case COMPLEX_CNN -> cnn(new int[] {64, 128, 256, 64}, new int[] {200, 200}, classes);
            case ALEXNET -> AlexNet.build(classes);
            case VGG16 -> Vgg16.build(1, new int[] {1024, 512, 256}, classes);
            case VGG16_QUARTER -> Vgg16.build(4, new int[] {256, 128, 64}, classes);
            case TRANSFORMER_64 -> new LogicTransformer(64, false, NO_DROPOUT).build(classes);
            case TRANSFORMER_64_CLS -> new LogicTransformer(64, true, NO_DROPOUT).build(classes);
            case TRANSFORMER_64_DROPOUT -> new LogicTransformer(64, false, dropout).build(classes);
            case TRANSFORMER_64_CLS_DROPOUT -> new LogicTransformer(64, true, dropout).build(classes);
            case TRANSFORMER_32 -> new LogicTransformer(32, false, NO_DROPOUT).build(classes);
            case TRANSFORMER_32_CLS -> new LogicTransformer(32, true, NO_DROPOUT).build(classes);
            case TRANSFORMER_32_DROPOUT -> new LogicTransformer(32, false, dropout).build(classes);
            case TRANSFORMER_32_CLS_DROPOUT -> new LogicTransformer(32, true, dropout).build(classes);
            case LOGIC_CNN -> new LogicCnn(true, true, true).build(classes);
            case LOGIC_CNN_NO_SKIP -> new LogicCnn(true, false, true).build(classes);
            case LOGIC_CNN_NO_NORM -> new LogicCnn(true, true, false).build(classes);
            case LOGIC_CNN_PLAIN -> new LogicCnn(true, false, false).build(classes);
            case LOGIC_CNN_PUBLISHED -> new LogicCnn(false, true, true).build(classes);
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
