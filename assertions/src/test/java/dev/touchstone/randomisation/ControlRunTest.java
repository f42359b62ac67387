package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ControlRunTest {

    private static final Mprt MPRT = Mprt.standard(new PlainPearson());

    private static RetentionResult of(FakeCopies copies) {
        return MPRT.evaluate(copies);
    }

    @Test
    void the_gradient_retains_little_and_the_edges_of_images_all() {
        List<ControlReading> controls =
                of(PaintedMaps.copies(16, PaintedMaps.mixed(0.3))).controls();

        assertThat(controls.stream().map(ControlReading::method).toList(), is(List.of("gradient", "edge")));
        assertThat(controls.get(0).retained(), closeTo(0, 0.05));
        assertThat(controls.get(1).retained(), closeTo(1, 1e-9));
        assertThat(controls.stream().allMatch(ControlReading::asExpected), is(true));
    }

    @Test
    void a_gradient_that_retains_half_leaves_no_power_to_fail_anyone() {
        RetentionResult result =
                of(PaintedMaps.copies(16, PaintedMaps::ofInput).withControl("gradient", PaintedMaps.mixed(0.45)));

        assertThat(result.decision(), is(Decision.NO_POWER));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.CONTROLS));
        assertThat(
                result.broken().orElseThrow().told(),
                is(
                        "the gradient, which depends on the parameters, retains 0.44 itself, and must stay below 0.40; choose another model"
                                + " or similarity"));
        assertThat(result.retained(), closeTo(1, 1e-9));
    }

    @Test
    void a_copy_of_the_input_that_changes_gives_the_harness_away() {
        RetentionResult result =
                of(PaintedMaps.copies(16, PaintedMaps::ofModel).withControl("edge", PaintedMaps.mixed(0.98)));

        assertThat(result.decision(), is(Decision.NO_POWER));
        assertThat(result.controls().get(1).asExpected(), is(false));
    }

    @Test
    void a_control_under_test_is_its_own_reading() {
        RetentionResult gradient = of(PaintedMaps.copies("gradient", 16, PaintedMaps.mixed(0.3)));
        RetentionResult edge = of(PaintedMaps.copies("edge", 16, PaintedMaps::ofInput));

        assertThat(gradient.controls().get(0), is(new ControlReading("gradient", gradient.retained(), true)));
        assertThat(edge.decision(), is(Decision.FAIL));
        assertThat(edge.controls().get(1), is(new ControlReading("edge", edge.retained(), true)));
    }

    @Test
    void signs_of_the_gradient_are_dropped_where_those_of_the_method_are() {
        FakeCopies.Painter signsFromModel = (copy, sample, request) -> {
            RandomGenerator input = PaintedMaps.normal("input", sample);
            RandomGenerator model = PaintedMaps.normal(PaintedMaps.state(copy), sample);
            return PaintedMaps.painted(place -> Math.abs(input.nextGaussian()) * (model.nextBoolean() ? 1 : -1));
        };
        FakeCopies copies = PaintedMaps.copies(16, PaintedMaps::ofModel).withControl("gradient", signsFromModel);

        assertThat(of(copies).controls().get(0).retained(), closeTo(0, 0.05));
        assertThat(MPRT.ofMagnitudes().evaluate(copies).controls().get(0).retained(), closeTo(1, 1e-9));
    }

    @Test
    void a_test_without_controls_asks_for_none() {
        FakeCopies alone = new FakeCopies("alone", SignSemantics.SIGNED, PaintedMaps.WORLD, 16, PaintedMaps::ofModel);

        assertThat(MPRT.withoutControls().evaluate(alone).controls(), is(empty()));
    }

    @Test
    void symbols_have_no_edges_so_their_copy_is_the_control_and_constant_inputs_are_left_out() {
        RetentionResult result = of(symbols((copy, sample, request) ->
                sample.index() == 3 ? PaintedMaps.painted(place -> 1) : PaintedMaps.ofInput(copy, sample, request)));

        assertThat(result.controls().get(1).method(), is("input"));
        assertThat(result.controls().get(1).retained(), closeTo(1, 1e-9));
        assertThat(result.decision(), is(Decision.PASS));
    }

    @Test
    void inputs_that_are_all_constant_leave_no_negative_control_and_one_is_told_so() {
        RetentionResult result = of(symbols((copy, sample, request) -> PaintedMaps.painted(place -> 1)));

        assertThat(result.controls().size(), is(1));
        assertThat(result.broken(), is(Optional.empty()));
        assertThat(
                result.hints(),
                hasItem(
                        "there is no negative control: copies of the inputs cannot be compared, as they are alike or constant"));
    }

    private static FakeCopies symbols(FakeCopies.Painter inputs) {
        Scenario world = new ScenarioCatalog(Andor.with(LogicNetwork.TRANSFORMER)).get(Andor.TWO_IN_BINARY_AND);
        return new FakeCopies("painted", SignSemantics.SIGNED, world, 16, PaintedMaps::ofModel)
                .withControl("gradient", PaintedMaps::ofModel)
                .withControl("input", inputs);
    }
}
