package dev.touchstone.engine.execution;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.StandardRecipes;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxVariant;
import java.nio.file.Path;

/** The example of docs/networks.md. */
final class NetworksExample {

    private NetworksExample() {}

    // example
    static class OwnNetworksTest {

        @MethodUnderTest
        final SaliencyMethod method = new IntegratedGradients(50);

        @ScenarioUnderTest(TextBox.SIMPLE_FR)
        static Scenario block() {
            return on(OwnNetwork.of("weld-cnn", OwnNetworksTest::weldCnn));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void looks_at_the_box(SaliencyRun run) {
            assertPrimaryFocus(run);
        }

        static Scenario on(OwnNetwork network) {
            return TextBoxVariant.of(TextBox.SIMPLE_FR)
                    .scenario()
                    .withRecipe(StandardRecipes.of(Architecture.SIMPLE_CNN).withNetwork(network));
        }

        static Block weldCnn() {
            return new SequentialBlock()
                    .add(convolution(5, 4, 16))
                    .add(Activation.reluBlock())
                    .add(convolution(3, 2, 32))
                    .add(Activation.reluBlock())
                    .add(Blocks.batchFlattenBlock())
                    .add(Linear.builder().setUnits(64).build())
                    .add(Activation.reluBlock())
                    .add(Linear.builder().setUnits(2).build());
        }

        static Block convolution(int size, int stride, int filters) {
            return Conv2d.builder()
                    .setKernelShape(new Shape(size, size))
                    .optStride(new Shape(stride, stride))
                    .setFilters(filters)
                    .build();
        }
    }
    // end

    // given
    static class GivenNetworkTest {

        @MethodUnderTest
        final SaliencyMethod method = new IntegratedGradients(50);

        @ScenarioUnderTest(TextBox.SIMPLE_FR)
        static Scenario script() {
            return OwnNetworksTest.on(OwnNetwork.torchScript("weld-script", Path.of("models", "weld.pt")));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void looks_at_the_box(SaliencyRun run) {
            assertPrimaryFocus(run);
        }
    }
    // end of given
}
