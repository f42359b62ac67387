package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.LayeredBlock;

/** Layer normalisation of each token: see {@link LayerNormalisation}. DJL's own block does not tell its epsilon. */
final class TokenNorm extends AbstractBlock implements LayeredBlock {

    private static final float EPSILON = 1e-6f;

    private final Shape width;
    private final Parameter gamma;
    private final Parameter beta;

    TokenNorm(int width) {
        this.width = new Shape(width);
        this.gamma = addParameter(parameter("gamma", Parameter.Type.GAMMA));
        this.beta = addParameter(parameter("beta", Parameter.Type.BETA));
    }

    private Parameter parameter(String name, Parameter.Type type) {
        return Parameter.builder().setName(name).setType(type).optShape(width).build();
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray input = inputs.singletonOrThrow();
        return input.getNDArrayInternal()
                .layerNorm(
                        input,
                        width,
                        parameters.getValue(gamma, input.getDevice(), training),
                        parameters.getValue(beta, input.getDevice(), training),
                        EPSILON);
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return inputShapes;
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        LayerNormalisation layer =
                new LayerNormalisation(reader.values(gamma.getArray()), reader.values(beta.getArray()), EPSILON);
        return reader.add(path, layer, input);
    }
}
