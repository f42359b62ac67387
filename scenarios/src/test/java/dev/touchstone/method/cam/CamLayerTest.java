package dev.touchstone.method.cam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Sum;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CamLayerTest {

    private static final Layer CONVOLUTION = new Convolution(null, null, null, null, null, 1);
    private static final Layer NORM = new BatchNormalisation(null, null);

    private static int last(Layer... layers) {
        return CamLayer.lastConvolution()
                .position(LayerGraph.chain(List.of(layers)))
                .orElseThrow();
    }

    @Test
    void the_last_convolution_ends_at_its_activation() {
        assertThat(last(CONVOLUTION, Activation.RELU, Rearrangement.flatten()), is(1));
        assertThat(last(CONVOLUTION, NORM, Activation.RELU, Rearrangement.flatten()), is(2));
    }

    @Test
    void in_a_residual_block_it_ends_behind_the_sum() {
        LayerGraph block = new LayerGraph(List.of(
                new LayerNode("relu1", Activation.RELU, List.of(LayerGraph.INPUT)),
                new LayerNode("conv", CONVOLUTION, List.of(0)),
                new LayerNode("norm", NORM, List.of(1)),
                new LayerNode("sum", new Sum(), List.of(2, 0)),
                new LayerNode("relu2", Activation.RELU, List.of(3))));

        assertThat(CamLayer.lastConvolution().position(block), is(OptionalInt.of(4)));
        assertThat(CamLayer.lastConvolutionBeforeActivation().position(block), is(OptionalInt.of(1)));
    }

    @Test
    void without_an_activation_of_its_own_it_is_its_own_output() {
        assertThat(last(CONVOLUTION), is(0));
        assertThat(last(CONVOLUTION, NORM), is(0));
        assertThat(last(CONVOLUTION, Rearrangement.flatten(), Activation.RELU), is(0));
        assertThat(
                CamLayer.lastConvolution().position(LayerGraph.chain(List.of(Activation.RELU))),
                is(OptionalInt.empty()));
    }
}
