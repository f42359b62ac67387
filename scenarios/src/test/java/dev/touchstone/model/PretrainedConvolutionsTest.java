package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.PretrainedWeights;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PretrainedConvolutionsTest {

    private static final ModelRecipe RECIPE = new ModelRecipe(Architecture.VGG16, 2, 0.1f, 0, 2, 1, 1.01, 1.01);
    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final Shape IMAGES = new Shape(2, 1, 4, 4);

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("weights.safetensors");
    }

    private ModelRecipe recipe(Map<String, Tensor> tensors) throws IOException {
        Files.write(file(), Safetensors.write(tensors));
        return RECIPE.withPretrained(PretrainedWeights.of(file()));
    }

    /** Two convolutions with a ReLU between them, as child 0 and 2, and two linear layers. */
    private static Block network() {
        return new SequentialBlock()
                .add(convolution(2))
                .add(Activation.reluBlock())
                .add(convolution(1))
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(3).build())
                .add(Linear.builder().setUnits(2).build());
    }

    private static Block convolution(int filters) {
        return Conv2d.builder()
                .setKernelShape(new Shape(1, 1))
                .setFilters(filters)
                .build();
    }

    private static Map<String, Tensor> weights() {
        Map<String, Tensor> tensors = new TreeMap<>();
        tensors.put("features.0.weight", Tensor.of(new float[] {1, 2}, 2, 1, 1, 1));
        tensors.put("features.0.bias", Tensor.of(new float[] {3, 4}, 2));
        tensors.put("features.2.weight", Tensor.of(new float[] {5, 6}, 1, 2, 1, 1));
        tensors.put("features.2.bias", Tensor.of(new float[] {7}, 1));
        tensors.put("classifier.0.weight", Tensor.of(new float[] {8}, 1));
        return tensors;
    }

    private static Map<String, Tensor> afterOneStep(ModelRecipe recipe) {
        Block block = network();
        PretrainedConvolutions given = PretrainedConvolutions.of(recipe, block).orElseThrow();
        try (Model model = Model.newInstance("network", Device.cpu())) {
            model.setBlock(block);
            DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                    .optDevices(new Device[] {Device.cpu()})
                    .optInitializer(Initializer.ZEROS, parameter -> true)
                    .optOptimizer(Optimizer.adam().build());
            try (Trainer trainer = model.newTrainer(config)) {
                trainer.initialize(IMAGES);
                InitialWeights.set(block, SEEDS);
                given.write();
                step(trainer);
                return ParameterValues.read(block);
            }
        }
    }

    private static void step(Trainer trainer) {
        NDArray images = trainer.getManager().ones(IMAGES);
        NDList labels = new NDList(trainer.getManager().create(new int[] {0, 0}));
        GradientLane.run(collector -> {
            collector.backward(trainer.getLoss().evaluate(labels, trainer.forward(new NDList(images))));
            trainer.step();
        });
    }

    @Test
    void the_file_s_weights_stay_as_they_are_and_what_is_behind_them_is_trained() throws IOException {
        Map<String, Tensor> trained = afterOneStep(recipe(weights()));

        assertThat(trained.get("01Conv2d_weight"), is(weights().get("features.0.weight")));
        assertThat(trained.get("01Conv2d_bias"), is(weights().get("features.0.bias")));
        assertThat(trained.get("03Conv2d_weight"), is(weights().get("features.2.weight")));
        assertThat(trained.get("03Conv2d_bias"), is(weights().get("features.2.bias")));
        for (String dense : List.of("05Linear_weight", "05Linear_bias", "06Linear_weight", "06Linear_bias")) {
            assertThat(dense, trained.get(dense), is(not(untrained().get(dense))));
        }
    }

    private static Map<String, Tensor> untrained() {
        try (NDManager manager = NDManager.newBaseManager()) {
            Block block = network();
            block.initialize(manager, DataType.FLOAT32, IMAGES);
            InitialWeights.set(block, SEEDS);
            return ParameterValues.read(block);
        }
    }

    @Test
    void a_tensor_that_is_missing_is_named() throws IOException {
        Map<String, Tensor> incomplete = weights();
        incomplete.remove("features.2.bias");
        ModelRecipe recipe = recipe(incomplete);

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> afterOneStep(recipe));

        assertThat(error.getMessage(), is(file() + " holds no tensor features.2.bias"));
    }

    @Test
    void a_tensor_of_another_shape_is_named() throws IOException {
        Map<String, Tensor> wide = weights();
        wide.put("features.2.weight", Tensor.of(new float[] {5, 6, 7}, 1, 3, 1, 1));
        ModelRecipe recipe = recipe(wide);

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> afterOneStep(recipe));

        assertThat(
                error.getMessage(),
                is("the tensor features.2.weight of " + file()
                        + " cannot be taken: its shape is [1, 3, 1, 1], not [1, 2, 1, 1]"));
    }

    @Test
    void a_file_that_has_changed_since_is_not_the_recipe_s() throws IOException {
        ModelRecipe recipe = recipe(weights());
        Map<String, Tensor> other = weights();
        other.put("features.2.bias", Tensor.of(new float[] {70}, 1));
        recipe(other);

        IllegalStateException error = assertThrows(IllegalStateException.class, () -> afterOneStep(recipe));

        assertThat(
                error.getMessage(),
                is("the pretrained weights " + file()
                        + " have changed since the recipe was made; make the recipe anew"));
    }

    @Test
    void training_takes_them_from_the_recipe() throws IOException {
        ModelRecipe recipe = recipe(weights());

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> train(recipe));

        assertThat(
                error.getMessage(),
                is("the tensor features.0.weight of " + file()
                        + " cannot be taken: its shape is [2, 1, 1, 1], not [64, 1, 3, 3]"));
    }

    @Test
    void vgg16_at_full_width_is_not_trained_without_them() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> train(RECIPE));

        assertThat(
                error.getMessage(),
                is("the network vgg16 is not trained from scratch; give its recipe weights,"
                        + " withPretrained(PretrainedWeights.of(file)), or take vgg16-quarter"));
    }

    private static void train(ModelRecipe recipe) {
        new ModelTraining(new TinyWorld(recipe), 0, SEEDS, TrainingProgress.SILENT).run(Device.cpu());
    }
}
