package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.Randomiser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MprtTest {

    private static final Mprt MPRT = Mprt.standard(new PlainPearson());

    private record Asked(String groups, int replicate, MapRequest request) {}

    /** What a test asks for of random models. */
    private static List<Asked> asked(Mprt test) {
        List<Asked> asked = new ArrayList<>();
        test.evaluate(PaintedMaps.copies(8, (copy, sample, request) -> {
            if (copy instanceof ModelCopy.Randomised it && sample.bucket().number() == 1) {
                Randomisation random = it.randomisation();
                assertThat(random.randomiser(), is(test.cascade().randomiser()));
                assertThat(random.buffers(), is(test.cascade().buffers()));
                asked.add(new Asked(
                        String.join(
                                " ",
                                random.groups().stream()
                                        .map(ParameterGroup::name)
                                        .toList()),
                        random.replicate(),
                        request));
            }
            return PaintedMaps.ofModel(copy, sample, request);
        }));
        return asked;
    }

    private static List<String> groups(Mprt test) {
        return asked(test).stream().map(Asked::groups).toList();
    }

    @Test
    void the_standard_is_that_of_the_documents() {
        assertThat(MPRT.rule().inputs(), is(16));
        assertThat(MPRT.rule().replicates(), is(3));
        assertThat(MPRT.rule().threshold(), is(0.5));
        assertThat(MPRT.rule().magnitudes(), is(Optional.empty()));
        assertThat(MPRT.rule().controlled(), is(true));
        assertThat(MPRT.cascade(), is(Cascade.STANDARD));
        assertThat(MPRT.smoothing(), is(Optional.empty()));
        assertThat(Mprt.smooth(new PlainPearson()).smoothing().map(Smoothing::draws), is(Optional.of(50)));
        assertThat(Mprt.smooth(new PlainPearson()).smoothing().map(Smoothing::level), is(Optional.of(0.1)));
    }

    @Test
    void a_cascade_grows_from_the_output_from_the_input_or_not_at_all() {
        Mprt one = MPRT.replicates(1).withoutControls();

        assertThat(groups(one), is(List.of("03head", "02conv 03head", "01conv 02conv 03head")));
        assertThat(
                groups(one.order(CascadeOrder.BOTTOM_UP)),
                is(List.of("01conv", "01conv 02conv", "01conv 02conv 03head")));
        assertThat(groups(one.order(CascadeOrder.INDEPENDENT)), is(List.of("03head", "02conv", "01conv")));
    }

    @Test
    void each_step_is_asked_of_each_random_model_with_a_stream_of_its_own() {
        List<Asked> asked =
                asked(MPRT.replicates(2).randomisedBy(Randomiser.PERMUTE).buffers(BufferPolicy.KEEP));

        assertThat(asked.stream().map(Asked::replicate).toList(), is(List.of(0, 1, 0, 1, 0, 1)));
        assertThat(asked.get(0).request(), is(MapRequest.of("version-0")));
        assertThat(asked.get(1).request(), is(MapRequest.of("version-1")));
    }

    @Test
    void the_trained_model_is_asked_twice_with_other_streams() {
        Set<MapRequest> requests = new HashSet<>();
        MPRT.withoutControls().evaluate(PaintedMaps.copies(8, (copy, sample, request) -> {
            if (copy.equals(ModelCopy.trained())) {
                requests.add(request);
            }
            return PaintedMaps.ofModel(copy, sample, request);
        }));

        assertThat(requests, is(Set.of(MapRequest.of("reference"), MapRequest.of("repeat"))));
    }

    @Test
    void the_number_of_explanations_is_known_before_the_first_and_kept() {
        int[] maps = new int[1];
        FakeCopies copies = PaintedMaps.copies(9, (copy, sample, request) -> {
            maps[0] += request.smoothing().map(Smoothing::draws).orElse(1);
            return PaintedMaps.ofModel(copy, sample, request);
        });
        for (Mprt test : List.of(MPRT, MPRT.replicates(2), MPRT.smoothed(5, 0.1), MPRT.smoothed(1, 0.1))) {
            maps[0] = 0;
            test.evaluate(copies);
            assertThat((long) maps[0], is(test.explanations(copies)));
        }
        assertThat(MPRT.explanations(copies), is(9 * (2 + 3 * 3L)));
        assertThat(MPRT.smoothed(5, 0.1).explanations(copies), is(6 * 9 * (2 + 3 * 3L)));
    }

    @Test
    void signs_are_dropped_as_declared_or_as_asked() {
        FakeCopies signed = PaintedMaps.copies(8, PaintedMaps::ofModel);

        assertThat(MPRT.evaluate(signed).magnitudes(), is(false));
        assertThat(MPRT.ofMagnitudes().evaluate(signed).magnitudes(), is(true));
        assertThat(MPRT.ofMagnitudes().signed().evaluate(signed).magnitudes(), is(false));
    }

    @Test
    void what_makes_no_test_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> MPRT.inputs(7))
                        .getMessage(),
                is("7 inputs are too few to decide anything; ask for 8 or more"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> MPRT.replicates(0))
                        .getMessage(),
                is("a map needs a random version or more to be compared with, but was to have 0"));
        for (double tau : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThat(
                    assertThrows(IllegalArgumentException.class, () -> MPRT.threshold(tau))
                            .getMessage(),
                    is("the threshold lies between nothing retained, 0, and everything, 1, but was " + tau));
        }
    }

    @Test
    void withers_leave_the_original_as_it_was() {
        Mprt other = MPRT.inputs(20)
                .by(Granularity.LAYERS)
                .order(CascadeOrder.BOTTOM_UP)
                .similarity(new PlainPearson());

        assertThat(other.rule().inputs(), is(20));
        assertThat(other.cascade().granularity(), is(Granularity.LAYERS));
        assertThat(MPRT, is(Mprt.standard(new PlainPearson())));
        assertThat(other, is(not(MPRT)));
    }

    @Test
    void an_untouched_head_is_hinted_at_unless_the_cascade_starts_at_the_input() {
        FakeCopies copies = PaintedMaps.copies(16, PaintedMaps::ofInput);
        String hint =
                "a random head alone leaves 1.00: the map hardly depends on the output layer or the class; try the random-logit test";

        assertThat(MPRT.evaluate(copies).hints(), hasItem(hint));
        assertThat(MPRT.order(CascadeOrder.BOTTOM_UP).evaluate(copies).hints(), not(hasItem(hint)));
        assertThat(MPRT.evaluate(copies).retained(), closeTo(1, 1e-9));
    }
}
