package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroups;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.ShuffledLabels;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class TorchScriptErrorsTest {

    private static final Map<String, Tensor> WEIGHTS = Map.of(
            "01Conv2d_weight", Tensor.of(new float[36], 4, 1, 3, 3),
            "01Conv2d_bias", Tensor.of(new float[4], 4),
            "04Linear_weight", Tensor.of(new float[1800], 2, 900),
            "04Linear_bias", Tensor.of(new float[2], 2));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("tiny.pt");
    }

    private static String error(Class<? extends RuntimeException> kind, Executable work) {
        return assertThrows(kind, work).getMessage();
    }

    private String loading(Class<? extends RuntimeException> kind, byte[] content) {
        OwnNetwork network = OwnNetworks.given(file, content);
        return error(kind, () -> OwnNetworks.trained(OwnNetworks.world(network)));
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(
                error(IllegalArgumentException.class, () -> OwnNetwork.torchScript("tiny-script", file)),
                is("the TorchScript file " + file + " of the network tiny-script is not there;"
                        + " write one with torch.jit.trace(model.eval(), example).save(path)"));
    }

    @Test
    void a_file_of_another_kind_is_said() {
        assertThat(
                error(
                        IllegalArgumentException.class,
                        () -> OwnNetworks.given(file, "weights".getBytes(StandardCharsets.UTF_8))),
                is("the file " + file + " of the network tiny-script is no zip archive, as a TorchScript file is;"
                        + " write one with torch.jit.trace(model.eval(), example).save(path)"));
    }

    @Test
    void a_damaged_file_is_said() {
        byte[] whole = OwnNetworks.script(WEIGHTS);

        assertThat(
                loading(IllegalArgumentException.class, Arrays.copyOf(whole, whole.length / 2)),
                is(
                        "the file " + file + " of the network tiny-script is no TorchScript that libtorch can read:"
                                + " istream reader failed: reading file;"
                                + " write one with torch.jit.trace(model.eval(), example).save(path), for torch.save writes something else"));
    }

    @Test
    void an_operation_that_libtorch_does_not_know_is_said() {
        assertThat(
                loading(IllegalArgumentException.class, OwnNetworks.script("return torch.nosuch(x)", WEIGHTS)),
                startsWith("the file " + file + " of the network tiny-script is no TorchScript that libtorch can read:"
                        + " Unknown builtin op: aten::nosuch;"));
    }

    @Test
    void another_number_of_classes_is_said() {
        assertThat(
                loading(
                        IllegalArgumentException.class,
                        OwnNetworks.script(
                                "return torch.flatten(torch.conv2d(x, self.w1, self.b1, [2, 2]), 1)", WEIGHTS)),
                is(
                        "the network tiny-script gives arrays of the shapes [(3, 900)] for 3 inputs of test/tiny, which has 2 classes;"
                                + " it must give one array of logits, (3, 2)"));
    }

    @Test
    void a_network_for_other_inputs_is_said() {
        assertThat(
                loading(IllegalArgumentException.class, OwnNetworks.script("return torch.linear(x, self.w4)", WEIGHTS)),
                startsWith(
                        "the network tiny-script does not take the inputs of test/tiny, 3 of which have the shape (3, 1, 32, 32): "));
    }

    @Test
    void a_file_that_has_changed_is_said() throws IOException {
        OwnNetwork network = OwnNetworks.given(file, OwnNetworks.script(WEIGHTS));
        Files.write(file, OwnNetworks.script("return x", WEIGHTS));

        assertThat(
                error(IllegalStateException.class, () -> OwnNetworks.trained(OwnNetworks.world(network))),
                is("the TorchScript file " + file
                        + " of the network tiny-script has changed since the recipe was made; make it anew"));
    }

    @Test
    void a_model_that_does_not_follow_the_rule_is_said_with_its_table() {
        OwnNetwork network = OwnNetworks.given(file, OwnNetworks.script(WEIGHTS));
        ModelStore store = new ModelStore(directory.resolve("store"), ModelStore.Mode.STORE, TrainingProgress.SILENT);

        assertThat(
                error(
                        ModelNotVerifiedException.class,
                        () -> store.obtain(OwnNetworks.world(network), 0, 1, Device.cpu())),
                is("the model of test/tiny, seed 0 (base 1) is given and does not follow its rule:%n".formatted()
                        + "  MISSED   0.0000 of   500, required 0.90  2 (bright)%n".formatted()
                        + "  ok       1.0000 of   500, required 0.90  1 (dark)%n".formatted()));
    }

    @Test
    void no_copy_with_random_parameters_is_made() {
        String why =
                "the network tiny-script is a TorchScript model, which keeps its parameters to itself, so no copy of it can have"
                        + " others; give it as a DJL block: OwnNetwork.of(id, block)";
        OwnNetwork network = OwnNetworks.given(file, OwnNetworks.script(WEIGHTS));
        try (TrainedModel model = OwnNetworks.trained(OwnNetworks.world(network))) {
            assertThat(
                    error(UnsupportedOperationException.class, () -> ParameterGroups.of(model, Granularity.BLOCKS)),
                    is(why));
            assertThat(error(UnsupportedOperationException.class, () -> model.withWeights(WEIGHTS)), is(why));
        }
    }

    @Test
    void no_model_is_trained_on_shuffled_labels() {
        OwnNetwork network = OwnNetworks.given(file, OwnNetworks.script(WEIGHTS));

        assertThat(
                error(IllegalArgumentException.class, () -> new ShuffledLabels(OwnNetworks.world(network), 0)),
                is("the network tiny-script is given, so it cannot be trained on shuffled labels;"
                        + " give it as a DJL block: OwnNetwork.of(id, block)"));
    }
}
