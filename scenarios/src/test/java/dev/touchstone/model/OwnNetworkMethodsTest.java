package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods explain networks of one's own. */
class OwnNetworkMethodsTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final float ALIKE = 1e-3f;

    @TempDir
    static Path directory;

    private static TrainedModel known;
    private static TrainedModel unknown;
    private static TrainedModel script;

    @BeforeAll
    static void make() {
        known = OwnNetworks.trained(OwnNetworks.world(OwnNetworks.TINY));
        unknown = OwnNetworks.trained(OwnNetworks.world(OwnNetwork.of("with-lambda", OwnNetworkMethodsTest::squares)));
        script = OwnNetworks.trained(OwnNetworks.world(
                OwnNetworks.given(directory.resolve("tiny.pt"), OwnNetworks.script(known.weights()))));
    }

    @AfterAll
    static void close() {
        List.of(known, unknown, script).forEach(TrainedModel::close);
    }

    private static SequentialBlock squares() {
        return new SequentialBlock()
                .add(OwnNetworks.convolution(3, 4, 2))
                .add(new LambdaBlock(arrays -> new NDList(square(arrays.head()))))
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(2).build());
    }

    private static NDArray square(NDArray x) {
        return x.mul(x);
    }

    private static List<SaliencyMethod> methods(Set<Needs> needs) {
        return MethodCatalog.ids().stream()
                .map(MethodCatalog::get)
                .filter(method -> needs.contains(method.needs()))
                .toList();
    }

    private static Tensor map(TrainedModel model, SaliencyMethod method) {
        TinyWorld world = OwnNetworks.world(OwnNetworks.TINY);
        SampleBatch samples = world.draw(world.buckets(), Split.HELD_OUT, 0, SEEDS);
        return new Explainer(model).explain(method, samples, SEEDS).get(0).map();
    }

    private static float apart(Tensor one, Tensor other) {
        float apart = 0;
        float largest = 0;
        for (int i = 0; i < one.size(); i++) {
            apart = Math.max(apart, Math.abs(one.get(i) - other.get(i)));
            largest = Math.max(largest, Math.abs(other.get(i)));
        }
        return apart / largest;
    }

    @Test
    void gradient_and_perturbation_methods_map_a_torchscript_model_as_the_block_with_its_weights() {
        List<String> mapped = new ArrayList<>();
        for (SaliencyMethod method : methods(Set.of(Needs.PREDICTIONS, Needs.GRADIENTS))) {
            Tensor expected;
            try {
                expected = map(known, method);
            } catch (IllegalArgumentException e) {
                // Not for as many inputs as an image has.
                continue;
            }
            assertThat(method.id(), apart(map(script, method), expected), lessThan(ALIKE));
            mapped.add(method.id());
        }
        assertThat(
                mapped,
                hasItems(
                        "gradient",
                        "input-x-gradient",
                        "integrated-gradients",
                        "smoothgrad",
                        "gradient-shap",
                        "occlusion",
                        "lime",
                        "rise"));
    }

    @Test
    void gradient_and_perturbation_methods_map_a_block_with_unknown_layers() {
        for (String id : List.of("gradient", "integrated-gradients", "smoothgrad", "occlusion", "kernel-shap")) {
            assertThat(id, map(unknown, MethodCatalog.get(id)).shape(), is(new int[] {1, 32, 32}));
        }
    }

    @Test
    void structure_aware_methods_map_a_block_of_known_layers() {
        List<SaliencyMethod> methods = methods(Set.of(Needs.LAYERS));
        for (SaliencyMethod method : methods) {
            assertThat(method.id(), map(known, method).shape(), is(new int[] {1, 32, 32}));
        }
        assertThat(methods.size() + " methods", methods.size() > 15, is(true));
    }

    @Test
    void structure_aware_methods_say_which_layer_of_a_block_they_do_not_know() {
        for (SaliencyMethod method : methods(Set.of(Needs.LAYERS, Needs.ATTENTION))) {
            assertThat(
                    refusal(unknown, method),
                    startsWith(" passes back through the model's layers, but the block 02LambdaBlock,"
                            + " a ai.djl.nn.LambdaBlock named anonymous, is of no kind whose layers are known;"
                            + " methods that work without layers: "));
        }
    }

    @Test
    void structure_aware_methods_say_that_torchscript_hides_its_layers() {
        for (SaliencyMethod method : methods(Set.of(Needs.LAYERS, Needs.ATTENTION))) {
            assertThat(
                    refusal(script, method),
                    startsWith(
                            " passes back through the model's layers, but a TorchScript model keeps its layers to itself;"
                                    + " methods that work without layers: "));
        }
    }

    /** Without the method's id in front, which may be that of the method that it is made of. */
    private static String refusal(TrainedModel model, SaliencyMethod method) {
        String message = assertThrows(UnsupportedLayerException.class, () -> map(model, method), method.id())
                .getMessage();
        return message.substring(message.indexOf(' '));
    }
}
