package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.Collections;
import java.util.List;

/** Asks a network of somebody else's making twice about three samples, before it is trained or verified. */
record OwnNetworkCheck(OwnNetwork network, Scenario scenario) {

    private static final int SAMPLES = 3;
    private static final float ALIKE = 1e-3f;

    /**
     * @param block with its weights
     * @param manager on its device
     * @throws IllegalArgumentException if it does not take the inputs, or gives no logits
     * @throws IllegalStateException if what it gives is no number, or another one when it is asked again
     */
    void require(Block block, NDManager manager) {
        List<Bucket> buckets = Collections.nCopies(SAMPLES, scenario.buckets().get(0));
        SampleBatch samples =
                scenario.draw(buckets, Split.TRAINING, 0, SeedSource.of(1).child("own network"));
        Shape shape = TrainedModel.batchOf(SAMPLES, samples.inputShape());
        try (NDManager scratch = manager.newSubManager()) {
            NDArray inputs = scratch.create(samples.inputs(), shape);
            NDArray logits = logits(block, inputs);
            for (float value : logits.toFloatArray()) {
                if (!Float.isFinite(value)) {
                    throw new IllegalStateException(
                            "the network %s gives %s before any training; look for a division by 0 or a logarithm in it"
                                    .formatted(network.id(), value));
                }
            }
            NDArray again = logits(block, inputs);
            float apart = again.sub(logits).abs().max().getFloat();
            if (!(apart <= ALIKE * logits.abs().max().getFloat())) {
                throw new IllegalStateException(
                        ("the network %s gives other logits when it is asked again, by up to %s; outside training nothing in it"
                                        + " may be random")
                                .formatted(network.id(), apart));
            }
        }
    }

    private NDArray logits(Block block, NDArray inputs) {
        NDList outputs = outputs(block, inputs);
        Shape expected = new Shape(SAMPLES, scenario.classes());
        if (outputs.size() != 1 || !outputs.get(0).getShape().equals(expected)) {
            List<Shape> shapes = outputs.stream().map(NDArray::getShape).toList();
            throw new IllegalArgumentException(
                    ("the network %s gives arrays of the shapes %s for %d inputs of %s, which has %d classes; it must give one array"
                                    + " of logits, %s")
                            .formatted(network.id(), shapes, SAMPLES, scenario.id(), scenario.classes(), expected));
        }
        return outputs.get(0);
    }

    private NDList outputs(Block block, NDArray inputs) {
        try {
            return block.forward(new ParameterStore(inputs.getManager(), false), new NDList(inputs), false);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "the network %s does not take the inputs of %s, %d of which have the shape %s: %s"
                            .formatted(network.id(), scenario.id(), SAMPLES, inputs.getShape(), FirstLine.of(e)),
                    e);
        }
    }
}
