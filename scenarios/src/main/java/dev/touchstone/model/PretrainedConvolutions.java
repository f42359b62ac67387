package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.util.Pair;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.PretrainedWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The convolutions of a network whose weights come from a file and are not trained: child i is {@code features.i} of the file. */
final class PretrainedConvolutions {

    private final List<Block> layers;
    private final PretrainedWeights weights;

    private PretrainedConvolutions(List<Block> layers, PretrainedWeights weights) {
        this.layers = layers;
        this.weights = weights;
    }

    /**
     * Those of the block, frozen, if its recipe wants any.
     *
     * @param block not yet initialised
     * @throws IllegalArgumentException if the recipe's network cannot do without and has none
     */
    static Optional<PretrainedConvolutions> of(ModelRecipe recipe, Block block) {
        if (recipe.network() == Architecture.VGG16 && recipe.pretrained().isEmpty()) {
            throw new IllegalArgumentException("the network vgg16 is not trained from scratch; give its recipe weights,"
                    + " withPretrained(PretrainedWeights.of(file)), or take vgg16-quarter");
        }
        List<Block> layers = block.getChildren().values();
        layers.stream()
                .filter(Conv2d.class::isInstance)
                .forEach(layer -> layer.freezeParameters(recipe.pretrained().isPresent()));
        return recipe.pretrained().map(weights -> new PretrainedConvolutions(layers, weights));
    }

    /**
     * Writes the file's values into the initialised block.
     *
     * @throws IllegalArgumentException naming a tensor that is missing or does not fit
     * @throws IllegalStateException if the file is not what the recipe names any more
     * @throws UncheckedIOException if it cannot be read
     */
    void write() {
        if (!PretrainedWeights.of(weights.file()).sha256().equals(weights.sha256())) {
            throw new IllegalStateException("the pretrained weights " + weights.file()
                    + " have changed since the recipe was made; make the recipe anew");
        }
        try {
            FloatFile file = FloatFile.open(weights.file());
            for (int i = 0; i < layers.size(); i++) {
                if (layers.get(i) instanceof Conv2d layer) {
                    for (Pair<String, Parameter> named : layer.getDirectParameters()) {
                        NDArray array = named.getValue().getArray();
                        String name = "features." + i + "." + named.getKey();
                        ParameterValues.write(file.read(name, array.getShape().getShape()), array);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the pretrained weights " + weights.file(), e);
        }
    }
}
