package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionPlanTest {

    private static final RetentionPlan PLAN = RetentionPlan.of(List.of(new RetentionStep(
            "labels",
            replicate ->
                    new RandomVersion(new ModelCopy.ShuffledLabels(replicate), RetentionPlan.version(replicate)))));

    private static MapRequest request(RetentionPlan plan, int replicate) {
        return plan.steps().get(0).versions().apply(replicate).request();
    }

    @Test
    void reference_repeat_and_versions_have_streams_of_their_own() {
        assertThat(PLAN.reference(), is(MapRequest.of("reference")));
        assertThat(PLAN.repeat(), is(MapRequest.of("repeat")));
        assertThat(request(PLAN, 2), is(MapRequest.of("version-2")));
    }

    @Test
    void a_smooth_plan_asks_for_other_noise_only_in_the_repeat() {
        RetentionPlan smooth = PLAN.smoothed(new Smoothing(7, 0.2, "noise"));

        assertThat(smooth.reference().smoothing(), is(Optional.of(new Smoothing(7, 0.2, "noise"))));
        assertThat(smooth.repeat().smoothing(), is(Optional.of(new Smoothing(7, 0.2, "noise-again"))));
        assertThat(request(smooth, 1).smoothing(), is(Optional.of(new Smoothing(7, 0.2, "noise"))));
    }

    @Test
    void without_its_smoothing_it_asks_as_before() {
        RetentionPlan plain = PLAN.smoothed(new Smoothing(7, 0.2, "noise")).plain();

        assertThat(plain.reference(), is(PLAN.reference()));
        assertThat(plain.repeat(), is(PLAN.repeat()));
        assertThat(request(plain, 1), is(request(PLAN, 1)));
    }

    @Test
    void a_model_without_parameters_has_no_steps() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RetentionPlan.of(List.of()));

        assertThat(refused.getMessage(), is("there is nothing to randomise: the model has no parameters"));
    }
}
