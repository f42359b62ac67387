package dev.touchstone.model.layer;

import ai.djl.Device;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.ParameterStore;

/** Reads a {@link BatchNorm}. DJL tells neither its epsilon nor its axis, so the block is asked. */
final class BatchNormReader {

    /** How far block and layer may be apart, relative to the largest of the terms that they add. */
    private static final double ROUNDING = 2e-6;

    /** So far from the mean, in units of 1 + |mean|, only the scale tells in the output. */
    private static final double FAR = 1e3;

    private final Block block;

    private BatchNormReader(Block block) {
        this.block = block;
    }

    /**
     * The layer that holds these parameters.
     *
     * @param path the block's, for messages
     * @throws NoLayersException if the block computes something else, such as a normalisation over another axis than 1
     */
    static BatchNormalisation read(
            String path, Block block, NDArray gamma, NDArray beta, NDArray mean, NDArray variance) {
        try (NDManager scratch = gamma.getManager().newSubManager()) {
            BatchNormReader reader = new BatchNormReader(block);
            double epsilon = reader.epsilon(Views.of(gamma, scratch));
            BatchNormalisation layer = new BatchNormalisation(gamma, beta, mean, variance, epsilon);
            if (!reader.computes(layer.attachedTo(scratch))) {
                throw new NoLayersException(
                        BlockReader.place(path) + ", a BatchNorm, does not compute gamma * (z - mean)"
                                + " / sqrt(variance + epsilon) + beta; by its outputs epsilon is " + epsilon);
            }
            return layer;
        } catch (EngineException | IndexOutOfBoundsException e) {
            throw new NoLayersException(BlockReader.place(path)
                    + ", a BatchNorm, cannot be evaluated with its channels on axis 1: " + e.getMessage());
        }
    }

    /**
     * What the block adds to the variance: of the input 1, with a variance of 0, it makes {@code 1 / sqrt(epsilon)}, and no number if
     * epsilon is 0.
     */
    private double epsilon(NDArray gamma) {
        NDArray one = gamma.onesLike();
        ParameterStore degenerate = new Degenerate(one, gamma.zerosLike());
        double deviations =
                forward(degenerate, one).toType(DataType.FLOAT64, false).toDoubleArray()[0];
        return Double.isNaN(deviations) ? 0 : 1 / (deviations * deviations);
    }

    private boolean computes(BatchNormalisation layer) {
        ParameterStore parameters = new ParameterStore(layer.mean().getManager(), false);
        NDArray far = layer.mean().abs().add(1).mul(FAR);
        for (NDArray probe : new NDList(far.zerosLike(), far)) {
            NDArray terms = probe.abs()
                    .add(layer.mean().abs())
                    .mul(layer.scale().abs())
                    .add(layer.beta().abs());
            NDArray apart = layer.forward(new NDList(asInput(probe)))
                    .flatten()
                    .sub(forward(parameters, probe))
                    .abs();
            if (!apart.lte(terms.mul(ROUNDING)).all().getBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** The output by channel. */
    private NDArray forward(ParameterStore parameters, NDArray channels) {
        return block.forward(parameters, new NDList(asInput(channels)), false)
                .singletonOrThrow()
                .flatten();
    }

    /** One value a channel, and every axis but axis 1 of length 1: with more channels than one, no other axis fits the block. */
    private static NDArray asInput(NDArray channels) {
        return channels.reshape(new Shape(1, channels.size(), 1, 1, 1));
    }

    /** Parameters of one's own in place of the block's: gamma, and one array for all others. */
    private static final class Degenerate extends ParameterStore {

        private final NDArray gamma;
        private final NDArray others;

        Degenerate(NDArray gamma, NDArray others) {
            this.gamma = gamma;
            this.others = others;
        }

        @Override
        public NDArray getValue(Parameter parameter, Device device, boolean training) {
            return parameter.getType() == Parameter.Type.GAMMA ? gamma : others;
        }
    }
}
