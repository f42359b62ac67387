package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the test says of maps whose dependence on the class is known. */
class RandomLogitTest {

    private static final RandomLogit TEST = RandomLogit.standard(new PlainPearson());

    @Test
    void the_standard_is_that_of_the_documents() {
        assertThat(TEST.rule(), is(RetentionRule.standard(new PlainPearson()).withReplicates(1)));
    }

    @Test
    void a_map_of_the_class_passes() {
        RetentionResult result = TEST.evaluate(ClassMaps.copies(ClassMaps::ofClass));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.retained(), closeTo(0, 0.05));
        assertThat(result.steps().size(), is(1));
        assertThat(result.steps().get(0).name(), is("other class"));
        assertThat(result.model(), is(Optional.empty()));
        assertThat(result.hints(), is(empty()));
        assertThat(result.controls().get(0).method(), is("gradient"));
        assertThat(result.controls().get(1).retained(), closeTo(1, 1e-9));
    }

    @Test
    void a_map_of_the_model_alone_does_not_read_the_target_and_fails() {
        RetentionResult result = TEST.evaluate(ClassMaps.copies(PaintedMaps::ofModel));

        assertThat(result.decision(), is(Decision.FAIL));
        assertThat(result.retained(), closeTo(1, 1e-9));
        assertThat(
                result.hints(),
                is(List.of("all maps are bit-identical for another class: the method does not read the target")));
    }

    @Test
    void a_map_of_the_input_alone_fails_too() {
        assertThat(TEST.evaluate(ClassMaps.copies(PaintedMaps::ofInput)).decision(), is(Decision.FAIL));
    }

    @Test
    void a_map_of_chance_proves_nothing() {
        RetentionResult result = TEST.evaluate(ClassMaps.copies(PaintedMaps::ofChance));

        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.METHOD_REPEATABLE));
    }

    @Test
    void signed_maps_of_opposite_logits_turn_over_and_pass() {
        RetentionResult result = TEST.evaluate(opposite());

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.steps().get(0).similarity(), closeTo(-1, 1e-9));
        assertThat(result.retained(), closeTo(-1, 0.05));
    }

    @Test
    void their_magnitudes_stay_whatever_the_method_so_there_is_no_power_and_one_is_told_why() {
        RetentionResult result = TEST.ofMagnitudes().evaluate(opposite());

        assertThat(result.decision(), is(Decision.NO_POWER));
        assertThat(result.retained(), closeTo(1, 1e-9));
        assertThat(
                result.broken().orElseThrow().told(),
                is(
                        "the gradient, which depends on the parameters, retains 1.00 itself, and must stay below 0.40; choose another model"
                                + " or similarity"));
        assertThat(
                result.hints().get(0),
                is(
                        "of two classes the logits may be opposite, and then the magnitudes of both maps are the same, whatever the method;"
                                + " compare signed maps, or choose a world with more classes"));
    }

    @Test
    void of_three_classes_that_would_be_no_reason() {
        FakeCopies three = opposite().answering(copy -> new CopyReport(Collections.nCopies(16, new float[3]), 0, 0));

        RetentionResult result = TEST.ofMagnitudes().evaluate(three);

        assertThat(result.decision(), is(Decision.NO_POWER));
        assertThat(result.hints(), is(empty()));
    }

    @Test
    void nor_is_it_one_for_signed_maps_or_where_a_negative_control_is_the_trouble() {
        RetentionResult signed =
                TEST.evaluate(ClassMaps.copies(ClassMaps::ofClass).withControl("gradient", PaintedMaps::ofModel));
        RetentionResult negative = TEST.ofMagnitudes()
                .evaluate(ClassMaps.copies(ClassMaps::ofClass).withControl("edge", ClassMaps::ofClass));

        assertThat(signed.decision(), is(Decision.NO_POWER));
        assertThat(signed.hints(), is(empty()));
        assertThat(negative.decision(), is(Decision.NO_POWER));
        assertThat(negative.hints(), is(empty()));
    }

    private static FakeCopies opposite() {
        return ClassMaps.copies(ClassMaps::mirrored).withControl("gradient", ClassMaps::mirrored);
    }

    @Test
    void only_the_trained_model_is_asked() {
        Set<String> asked = new HashSet<>();
        int[] maps = new int[1];
        FakeCopies copies = ClassMaps.copies((copy, sample, request) -> {
            maps[0]++;
            asked.add(copy + " " + request.stream() + " " + request.otherClass());
            return ClassMaps.ofClass(copy, sample, request);
        });
        TEST.evaluate(copies);

        assertThat(
                asked, is(Set.of("Trained[] reference false", "Trained[] repeat false", "Trained[] version-0 true")));
        assertThat((long) maps[0], is(TEST.explanations(copies)));
        assertThat(TEST.explanations(copies), is(48L));
    }
}
