package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Test;

class MixedCopiesTest {

    private static final Scenario WORLD = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private static final MapRequest REQUEST = MapRequest.of("reference");

    /** Two channels that add up to 3, 4, 0, 0: a root mean square of 2.5. */
    private static final Tensor OWN = Tensor.of(new float[] {1, 5, 1, 0, 2, -1, -1, 0}, 2, 2, 2);

    /** Channels that add up to 0, 0, 0, 20: a root mean square of 10. */
    private static final Tensor EDGE = Tensor.of(new float[] {0, 0, 0, 10, 0, 0, 0, 10}, 2, 2, 2);

    private static FakeCopies copies(Tensor own) {
        return new FakeCopies("gradient", SignSemantics.SIGNED, WORLD, 8, (copy, sample, request) -> own)
                .withControl("edge", (copy, sample, request) -> EDGE);
    }

    private static Tensor mixed(Tensor own, double share) {
        return new MixedCopies(copies(own), "edge", share)
                .maps(ModelCopy.trained(), REQUEST)
                .get(0);
    }

    @Test
    void both_maps_are_scaled_by_what_their_channels_add_up_to() {
        Tensor mixed = mixed(OWN, 0.25);

        assertThat(mixed.shape(), is(new int[] {2, 2, 2}));
        assertThat((double) mixed.get(0), closeTo(0.75 * 1 / 2.5, 1e-6));
        assertThat((double) mixed.get(1), closeTo(0.75 * 5 / 2.5, 1e-6));
        assertThat((double) mixed.get(3), closeTo(0.25 * 10 / 10, 1e-6));
    }

    @Test
    void nothing_of_the_blind_map_is_the_method_and_all_of_it_the_blind_map() {
        assertThat((double) mixed(OWN, 0).get(1), closeTo(2, 1e-6));
        assertThat((double) mixed(OWN, 0).get(3), is(0.0));
        assertThat((double) mixed(OWN, 1).get(1), is(0.0));
        assertThat((double) mixed(OWN, 1).get(7), closeTo(1, 1e-6));
    }

    @Test
    void a_map_of_zeros_stays_one() {
        Tensor mixed = mixed(Tensor.of(new float[8], 2, 2, 2), 0.5);

        assertThat(mixed.get(0), is(0f));
        assertThat((double) mixed.get(3), closeTo(0.5, 1e-6));
    }

    @Test
    void where_signs_mean_nothing_a_blind_map_with_signs_is_raised_to_have_none() {
        Tensor signed = Tensor.of(new float[] {-1, 1, 1, 1}, 4, 1);
        FakeCopies copies = new FakeCopies(
                        "saliency",
                        SignSemantics.MAGNITUDE,
                        WORLD,
                        8,
                        (copy, sample, request) -> Tensor.of(new float[] {1, 1, 1, 1}, 4, 1))
                .withControl("input", (copy, sample, request) -> signed);

        Tensor mixed = new MixedCopies(copies, "input", 1)
                .maps(ModelCopy.trained(), REQUEST)
                .get(0);

        assertThat(mixed.get(0), is(0f));
        assertThat((double) mixed.get(1), closeTo(2 / Math.sqrt(3), 1e-6));
    }

    @Test
    void all_else_is_the_methods() {
        ModelCopies copies = copies(OWN);
        MixedCopies mixed = new MixedCopies(copies, "edge", 0.3);

        assertThat(mixed.method(), is("gradient-with-0.30-edge"));
        assertThat(mixed.sign(), is(SignSemantics.SIGNED));
        assertThat(mixed.samples(), is(copies.samples()));
        assertThat(mixed.targets(), is(copies.targets()));
        assertThat(mixed.groups(Granularity.BLOCKS), is(copies.groups(Granularity.BLOCKS)));
        assertThat(mixed.report(ModelCopy.trained()).logits().size(), is(8));
        assertThat(mixed.maps("gradient", ModelCopy.trained(), REQUEST).get(0), is(OWN));
    }

    @Test
    void a_share_beyond_all_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new MixedCopies(copies(OWN), "edge", 1.1))
                        .getMessage(),
                is("the share of a mixture lies between 0 and 1, but was 1.1"));
    }
}
