package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Tensor;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RandomisationChecksTest {

    private static final RandomisationChecks CHECKS = RandomisationChecks.standard(
                    new PlainPearson(), new MeanComplexity())
            .ofMagnitudes();

    private static Decision decision(FakeCopies.Painter painter) {
        return CHECKS.evaluate(ClassMaps.copies(painter)).decision();
    }

    @Test
    void a_map_of_parameters_and_class_passes_all_though_it_gets_no_more_complex() {
        RandomisationChecksResult result = CHECKS.evaluate(ClassMaps.copies(ClassMaps::ofClass));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.mprt().decision(), is(Decision.PASS));
        assertThat(result.randomLogit().decision(), is(Decision.PASS));
        assertThat(result.efficient().orElseThrow().decision(), is(Decision.UNDECIDED));
    }

    @Test
    void one_of_the_parameters_alone_fails_by_the_class() {
        RandomisationChecksResult result = CHECKS.evaluate(ClassMaps.copies(PaintedMaps::ofModel));

        assertThat(result.mprt().decision(), is(Decision.PASS));
        assertThat(result.randomLogit().decision(), is(Decision.FAIL));
        assertThat(result.decision(), is(Decision.FAIL));
    }

    @Test
    void one_of_the_input_fails_and_one_of_chance_is_invalid() {
        assertThat(decision(PaintedMaps::ofInput), is(Decision.FAIL));
        assertThat(decision(PaintedMaps::ofChance), is(Decision.INVALID));
    }

    @Test
    void the_worst_of_both_decides_and_a_failure_is_worst() {
        assertThat(together(Decision.PASS, Decision.PASS), is(Decision.PASS));
        assertThat(together(Decision.PASS, Decision.UNDECIDED), is(Decision.UNDECIDED));
        assertThat(together(Decision.NO_POWER, Decision.UNDECIDED), is(Decision.NO_POWER));
        assertThat(together(Decision.NO_POWER, Decision.INVALID), is(Decision.INVALID));
        assertThat(together(Decision.FAIL, Decision.INVALID), is(Decision.FAIL));
        assertThat(together(Decision.PASS, Decision.FAIL), is(Decision.FAIL));
    }

    private static Decision together(Decision mprt, Decision randomLogit) {
        return RandomisationChecksResult.of(decided(mprt), decided(randomLogit), Optional.empty())
                .decision();
    }

    private static RetentionResult decided(Decision decision) {
        RetentionResult any = RandomLogit.standard(new PlainPearson())
                .withoutControls()
                .evaluate(ClassMaps.copies(ClassMaps::ofClass));
        return new RetentionResult(
                decision,
                any.broken(),
                any.retained(),
                any.bounds(),
                any.rule(),
                any.magnitudes(),
                any.steps(),
                any.ceiling(),
                any.repeatability(),
                any.model(),
                any.controls(),
                any.byInput(),
                any.signs(),
                any.degenerate(),
                any.identical(),
                any.hints(),
                any.strip());
    }

    @Test
    void a_map_that_can_be_compared_but_has_no_complexity_leaves_only_the_report_out() {
        RandomisationChecks signed = RandomisationChecks.standard(new PlainPearson(), new MeanComplexity());

        RandomisationChecksResult result = signed.evaluate(ClassMaps.copies((copy, sample, request) -> {
            RandomGenerator random = PaintedMaps.normal(PaintedMaps.state(copy) + request.otherClass(), sample);
            return negative(random);
        }));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.efficient(), is(Optional.empty()));
    }

    private static Tensor negative(RandomGenerator random) {
        return PaintedMaps.painted(place -> -1 - random.nextDouble());
    }

    @Test
    void all_explain_the_same_inputs() {
        assertThat(CHECKS.inputs(20).mprt().rule().inputs(), is(20));
        assertThat(CHECKS.inputs(20).randomLogit().rule().inputs(), is(20));
        assertThat(CHECKS.inputs(20).inputs(), is(20));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new RandomisationChecks(
                                        CHECKS.mprt(), CHECKS.randomLogit().inputs(12), CHECKS.efficient()))
                        .getMessage(),
                is("all checks explain the same inputs, but were to explain 16, 12 and 16; give all the same number"));
    }

    @Test
    void the_number_of_explanations_is_the_sum() {
        FakeCopies copies = ClassMaps.copies(ClassMaps::ofClass);

        assertThat(CHECKS.explanations(copies), is(16 * (2 + 3 * 3) + 16 * 3 + 16 * (2 + 5L)));
    }
}
