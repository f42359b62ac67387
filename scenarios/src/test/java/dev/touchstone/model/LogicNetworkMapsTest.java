package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.propagation.DeepLift;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The methods that see layers on the networks of the logical worlds, read from their blocks. */
class LogicNetworkMapsTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 4;

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    /** Rules for values in [0, 1] are for none of these inputs, and deep SHAP needs a background. */
    private static Stream<SaliencyMethod> methods(Architecture architecture) {
        List<Needs> needs =
                architecture.isConvolutional() ? List.of(Needs.LAYERS) : List.of(Needs.LAYERS, Needs.ATTENTION);
        return MethodCatalog.ids().stream()
                .map(MethodCatalog::get)
                .filter(method -> needs.contains(method.needs()))
                .filter(method -> !method.parameters().toString().contains("ZBox"))
                .filter(method -> !method.id().equals("deep-shap"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Architecture.class,
            mode = Mode.INCLUDE,
            names = {"TRANSFORMER_64", "TRANSFORMER_32_CLS", "LOGIC_CNN", "LOGIC_CNN_PLAIN"})
    void every_method_maps_every_input_by_a_number(Architecture architecture) {
        BlockModel model = LogicBlocks.frozen(architecture, manager);
        NDArray inputs = LogicBlocks.samples(architecture, ROWS, manager);
        NDArray targets = manager.create(new long[] {0, 1, 1, 0});

        methods(architecture).forEach(method -> {
            NDArray map = method.attribute(model, inputs, targets, SEEDS);
            assertThat(method.id(), map.getShape(), is(inputs.getShape()));
            assertThat(method.id(), map.isNaN().any().getBoolean(), is(false));
            assertThat(method.id(), map.isInfinite().any().getBoolean(), is(false));
            if (method instanceof SecondOrderMethod pairs && method.needs() == Needs.ATTENTION) {
                NDArray matrices = pairs.interactions(model, inputs, targets, SEEDS);
                assertThat(matrices.getShape().toString(), is("(4, 8, 8)"));
            }
        });
    }

    @Test
    void deeplift_is_complete_on_the_wide_transformer() {
        BlockModel model = LogicBlocks.frozen(Architecture.TRANSFORMER_64_CLS, manager);
        NDArray inputs = LogicBlocks.samples(Architecture.TRANSFORMER_64_CLS, ROWS, manager);
        NDArray targets = manager.create(new long[] {0, 1, 1, 0});

        NDArray sums = new DeepLift()
                .attribute(model, inputs, targets, SEEDS)
                .reshape(ROWS, -1)
                .sum(new int[] {1});

        NDArray change = model.logits(inputs)
                .sub(model.logits(inputs.zerosLike()))
                .gather(targets.expandDims(1), 1)
                .flatten();
        assertThat(sums.sub(change).abs().max().getFloat(), is(lessThan(1e-5f)));
    }
}
