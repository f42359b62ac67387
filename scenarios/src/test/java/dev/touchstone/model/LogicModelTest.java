package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogicModelTest {

    @ParameterizedTest
    @EnumSource
    void the_logit_of_the_label_is_1_on_every_sample_and_the_other_0(Configuration configuration) {
        LogicWorld world = configuration.world(LogicOperator.XOR);
        int samples = Math.min(world.samples(), 4096);
        float[] inputs = new float[samples * world.inputs()];
        float[] expected = new float[2 * samples];
        for (int sample = 0; sample < samples; sample++) {
            for (int input = 0; input < world.inputs(); input++) {
                inputs[sample * world.inputs() + input] = world.symbols().value(world.symbol(sample, input));
            }
            expected[2 * sample + world.label(sample)] = 1;
        }

        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray batch = manager.create(inputs, new Shape(samples, world.inputs(), 1));
            float[] logits = new LogicModel(world).logits(batch).toFloatArray();

            float largest = 0;
            for (int i = 0; i < logits.length; i++) {
                largest = Math.max(largest, Math.abs(logits[i] - expected[i]));
            }
            assertThat((double) largest, is(closeTo(0, 2e-6)));
        }
    }

    /** Truths of 3/4 and 1/2, so p = 3/8; dp/dx0 is half of 1/2. */
    @Test
    void between_the_symbols_an_and_is_the_product_of_truths_with_their_slope_of_a_half() {
        LogicWorld world = new LogicWorld(Symbols.BINARY, Formula.and(Formula.inputs(0, 1)), 2, 1);
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray input = manager.create(new float[] {0.5f, 0, 1}, new Shape(1, 1, 3, 1));
            LogicModel model = new LogicModel(world);

            assertThat(model.logits(input).toFloatArray(), is(new float[] {0.625f, 0.375f}));
            NDArray gradient = model.inputGradient(input, manager.create(new long[] {1}));
            assertThat(gradient.toFloatArray(), is(new float[] {0.25f, 0.375f, 0}));
            assertThat(gradient.getShape(), is(input.getShape()));
        }
    }

    @Test
    void a_zero_has_the_truth_of_a_half_among_four_symbols_too() {
        LogicWorld world = new LogicWorld(Symbols.QUATERNARY, Formula.input(0), 1, 1);
        try (NDManager manager = NDManager.newBaseManager()) {
            float[] logits = new LogicModel(world)
                    .logits(manager.zeros(new Shape(1, 2, 1)))
                    .toFloatArray();

            assertThat(logits, is(new float[] {0.5f, 0.5f}));
        }
    }

    @Test
    void inputs_of_another_length_are_refused() {
        LogicModel model = new LogicModel(Configuration.SINGLE_GATE.world(LogicOperator.AND));
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.zeros(new Shape(2, 5, 1));

            IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> model.logits(inputs));

            assertThat(error.getMessage(), is("a world of 6 inputs does not read inputs of shape (2, 5, 1)"));
        }
    }
}
