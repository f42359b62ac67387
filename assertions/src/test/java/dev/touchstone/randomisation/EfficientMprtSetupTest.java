package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.ParameterGroup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the test asks for, and how it is told. */
class EfficientMprtSetupTest {

    private static final EfficientMprt TEST = EfficientMprt.standard(new MeanComplexity());

    @Test
    void the_gradient_is_its_own_control() {
        List<ModelCopy> asked = new ArrayList<>();
        FakeCopies copies = PaintedMaps.copies("gradient", 16, (copy, sample, request) -> {
            if (sample.index() == 0) {
                asked.add(copy);
            }
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        EfficientMprtResult result = TEST.evaluate(copies);

        assertThat(asked.size(), is(7));
        assertThat(result.control().orElseThrow().retained(), is(result.rise()));
        assertThat(result.controlBounds(), is(result.bounds()));
    }

    @Test
    void
            each_random_model_has_lost_all_and_is_asked_once_with_a_stream_of_its_own_and_the_trained_one_again_for_a_pass() {
        List<String> asked = new ArrayList<>();
        FakeCopies copies = PaintedMaps.copies(16, (copy, sample, request) -> {
            if (sample.index() == 0) {
                asked.add((copy instanceof ModelCopy.Randomised it
                                ? it.randomisation().groups().stream()
                                        .map(ParameterGroup::name)
                                        .toList()
                                : "trained")
                        + " " + request.stream());
            }
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        TEST.replicates(2).evaluate(copies);

        assertThat(
                asked,
                is(List.of(
                        "trained reference",
                        "[01conv, 02conv, 03head] version-0",
                        "[01conv, 02conv, 03head] version-1",
                        "trained repeat")));
    }

    @Test
    void the_worst_input_is_the_one_that_rises_least() {
        EfficientMprtResult result =
                TEST.evaluate(ComplexMaps.copies(16, (input, replicate) -> input == 7 ? 0.1 : 0.3));

        CascadeStrip strip = result.strip().orElseThrow();
        assertThat(strip.sample().index(), is(7));
        assertThat(strip.trained(), is(ComplexMaps.ofMean(2)));
        assertThat(strip.steps().size(), is(1));
        assertThat(strip.steps().get(0).step(), is("all parameters"));
        assertThat(strip.steps().get(0).map(), is(ComplexMaps.ofMean(2.2)));
    }

    @Test
    void one_random_model_is_enough_and_told() {
        EfficientMprtResult result = TEST.replicates(1).evaluate(ComplexMaps.copies(16, (input, replicate) -> 0.3));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.hints(), is(List.of("with one random model the bounds hold for that one alone")));
    }

    @Test
    void signs_are_dropped_as_declared_or_as_asked() {
        FakeCopies.Painter negative =
                (copy, sample, request) -> ComplexMaps.ofMean(copy.equals(ModelCopy.trained()) ? -2 : -4);
        FakeCopies signed = PaintedMaps.copies(16, negative);
        FakeCopies magnitude = new FakeCopies("painted", SignSemantics.MAGNITUDE, PaintedMaps.WORLD, 16, negative);
        EfficientMprt test = TEST.withoutControls();

        assertThrows(IncomparableMapException.class, () -> test.evaluate(signed));
        assertThat(test.ofMagnitudes().evaluate(signed).rise(), closeTo(1, 1e-6));
        assertThat(test.evaluate(magnitude).rise(), closeTo(1, 1e-6));
        assertThrows(IncomparableMapException.class, () -> test.signed().evaluate(magnitude));
    }

    @Test
    void the_number_of_explanations_is_known_before_the_first_and_kept() {
        int[] maps = new int[1];
        FakeCopies copies = PaintedMaps.copies(9, (copy, sample, request) -> {
            maps[0]++;
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        for (EfficientMprt test : List.of(TEST, TEST.replicates(2), TEST.correlated(new PlainPearson()))) {
            maps[0] = 0;
            test.evaluate(copies);
            assertThat((long) maps[0], is(test.explanations(copies)));
        }
        assertThat(TEST.explanations(copies), is(9 * (2 + 5L)));
        assertThat(TEST.correlated(new PlainPearson()).explanations(copies), is(9 * (2 + 5 + 3 * 5L)));
    }

    @Test
    void the_same_copies_give_the_same_result() {
        FakeCopies copies = ComplexMaps.copies(16, (input, replicate) -> 0.1 * (input % 5 - 1) + 0.01 * replicate);

        assertThat(TEST.evaluate(copies), is(TEST.evaluate(copies)));
    }

    @Test
    void what_makes_no_test_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> TEST.inputs(7))
                        .getMessage(),
                is("7 inputs are too few to decide anything; ask for 8 or more"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> TEST.replicates(0))
                        .getMessage(),
                is("a map needs a random model or more to rise on, but was to have 0"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TEST.evaluate(ComplexMaps.copies(7, (input, replicate) -> 0.3)))
                        .getMessage(),
                is("a randomisation test needs 8 samples or more, but there are only 7; choose a larger world"));
    }
}
