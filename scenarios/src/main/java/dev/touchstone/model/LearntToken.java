package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.LayeredBlock;

/** Puts a learnt token before the others: (n, L, width) to (n, L + 1, width). It has no code of a position. */
final class LearntToken extends AbstractBlock implements LayeredBlock {

    private final Parameter token;

    LearntToken(int width) {
        this.token = addParameter(Parameter.builder()
                .setName("token")
                .setType(Parameter.Type.OTHER)
                .optShape(new Shape(width))
                .optInitializer(Initializer.ZEROS)
                .build());
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray input = inputs.singletonOrThrow();
        Shape each = new Shape(input.getShape().get(0), 1, 1);
        // From ones of the input's manager, so that the repeated token goes with them and not with the parameter.
        NDArray repeated = input.getManager()
                .ones(each, input.getDataType())
                .mul(parameters.getValue(token, input.getDevice(), training));
        return new NDList(repeated.concat(input, 1));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        Shape shape = inputShapes[0];
        return new Shape[] {new Shape(shape.get(0), shape.get(1) + 1, shape.get(2))};
    }

    @Override
    public int append(BlockReader reader, String path, int input) {
        return reader.add(path, new ClassToken(reader.values(token.getArray())), input);
    }
}
