package dev.touchstone.method.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The controls on samples of a logical world: (0 AND 1) OR 2, and behind it a baseline block of one input. */
class LogicControlsTest {

    private static final LogicWorld WORLD =
            new LogicWorld(Symbols.BINARY, Formula.or(Formula.and(Formula.inputs(0, 1)), Formula.input(2)), 3, 1);

    /** 1 is true alone, so that the label is 0 because of 0 and 2; then 2 is true alone, which is reason enough. */
    private static final List<LogicTruth> TRUTHS = List.of(WORLD.truth(0b0010), WORLD.truth(0b0100));

    private static List<Float> drawn(TruthMethod method, Shape shape) {
        try (NDManager manager = NDManager.newBaseManager()) {
            return values(method.attribute(manager.ones(shape), TRUTHS));
        }
    }

    private static List<Float> values(NDArray maps) {
        return Stream.of(maps.toArray()).map(Number::floatValue).toList();
    }

    @Test
    void the_oracle_marks_the_inputs_that_occur_in_a_minimal_reason() {
        List<Float> relevant = List.of(1f, 0f, 1f, 0f, 0f, 0f, 1f, 0f);

        assertThat(drawn(new Oracle(), new Shape(2, 4, 1)), is(relevant));
        assertThat(drawn(new Oracle(), new Shape(2, 1, 4, 1)), is(relevant));
    }

    @Test
    void the_flipped_oracle_speaks_against_them() {
        assertThat(drawn(new FlippedOracle(), new Shape(2, 4, 1)), is(List.of(-1f, 0f, -1f, 0f, 0f, 0f, -1f, 0f)));
    }

    @Test
    void the_avoid_oracle_marks_the_baseline_block() {
        assertThat(drawn(new AvoidOracle(), new Shape(2, 4, 1)), is(List.of(0f, 0f, 0f, 1f, 0f, 0f, 0f, 1f)));
    }

    @Test
    void maps_that_know_nothing_take_any_shape() {
        for (Shape shape : List.of(new Shape(2, 4, 1), new Shape(2, 1, 4, 1))) {
            try (NDManager manager = NDManager.newBaseManager()) {
                NDArray inputs = manager.zeros(shape);
                for (SaliencyMethod method : List.of(new RandomMap(), new Constant(), new InputCopy())) {
                    assertThat(
                            method.attribute(null, inputs, null, SeedSource.of(1))
                                    .getShape(),
                            is(shape));
                }
            }
        }
    }
}
