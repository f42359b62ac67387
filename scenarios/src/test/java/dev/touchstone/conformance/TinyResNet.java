package dev.touchstone.conformance;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import dev.touchstone.model.layer.Residual;
import java.util.Map;

/** Convolutions with batch normalisation, one residual block, and pooling of both kinds. */
public final class TinyResNet {

    private static final Shape TWO = new Shape(2, 2);

    private TinyResNet() {}

    /** @param weights by their names, for the shapes of its layers */
    public static Block build(Map<String, Numbers> weights) {
        return new SequentialBlock()
                .add(convolution(weights.get("conv1.weight")))
                .add(BatchNorm.builder().build())
                .add(Activation.reluBlock())
                .add(Pool.maxPool2dBlock(TWO, TWO))
                .add(new Residual(new SequentialBlock()
                        .add(convolution(weights.get("conv2.weight")))
                        .add(BatchNorm.builder().build())
                        .add(Activation.reluBlock())
                        .add(convolution(weights.get("conv3.weight")))
                        .add(BatchNorm.builder().build())))
                .add(Activation.reluBlock())
                .add(Pool.avgPool2dBlock(TWO, TWO))
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(weights.get("out.weight").rows()).build());
    }

    private static Block convolution(Numbers weight) {
        return Conv2d.builder()
                .setKernelShape(new Shape(3, 3))
                .optPadding(new Shape(1, 1))
                .setFilters(weight.rows())
                .build();
    }
}
