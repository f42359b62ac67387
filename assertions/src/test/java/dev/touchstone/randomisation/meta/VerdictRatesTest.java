package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictRatesTest {

    private static Trial trial(String method, Expectation expectation, String occasion, Decision decision) {
        return new Trial("world", method, expectation, occasion, decision);
    }

    private static Trial must(Expectation expectation, Decision decision) {
        return trial("method", expectation, "seed-1", decision);
    }

    @Test
    void a_decision_is_right_wrong_or_none() {
        List<Expectation.Judgement> passes = judged(Expectation.PASSES);
        List<Expectation.Judgement> fails = judged(Expectation.FAILS);
        List<Expectation.Judgement> nothing = judged(Expectation.PROVES_NOTHING);

        assertThat(passes.toString(), is("[RIGHT, WRONG, OPEN, WRONG, OPEN]"));
        assertThat(fails.toString(), is("[WRONG, RIGHT, OPEN, WRONG, OPEN]"));
        assertThat(nothing.toString(), is("[WRONG, RIGHT, OPEN, RIGHT, OPEN]"));
    }

    /** Of PASS, FAIL, UNDECIDED, INVALID and NO_POWER. */
    private static List<Expectation.Judgement> judged(Expectation expectation) {
        return List.of(
                expectation.judge(Decision.PASS),
                expectation.judge(Decision.FAIL),
                expectation.judge(Decision.UNDECIDED),
                expectation.judge(Decision.INVALID),
                expectation.judge(Decision.NO_POWER));
    }

    @Test
    void rates_are_of_those_that_they_speak_of() {
        VerdictRates rates = VerdictRates.of(List.of(
                must(Expectation.PASSES, Decision.PASS),
                must(Expectation.PASSES, Decision.PASS),
                must(Expectation.PASSES, Decision.UNDECIDED),
                must(Expectation.PASSES, Decision.FAIL),
                must(Expectation.FAILS, Decision.FAIL),
                must(Expectation.FAILS, Decision.PASS),
                must(Expectation.PROVES_NOTHING, Decision.INVALID),
                must(Expectation.PROVES_NOTHING, Decision.PASS)));

        assertThat(rates.specificity(), is(new Rate(2, 4)));
        assertThat(rates.sensitivity(), is(new Rate(1, 2)));
        assertThat(rates.refusal(), is(new Rate(1, 2)));
        assertThat(rates.undecided(), is(new Rate(1, 8)));
        assertThat(rates.wrong(), is(new Rate(3, 8)));
    }

    @Test
    void a_rate_of_nothing_is_no_number() {
        assertThat(new Rate(0, 0).share(), is(Double.NaN));
        assertThat(new Rate(0, 0).toString(), is("-"));
        assertThat(new Rate(1, 8).toString(), is("1 of 8 (12.5 %)"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new Rate(2, 1))
                        .getMessage(),
                is("nothing happens 2 of 1 times"));
    }

    @Test
    void seeds_that_say_something_else_than_most_are_flips() {
        Trial other = trial("gradient", Expectation.PASSES, "seed-2", Decision.UNDECIDED);

        Flips flips = Flips.among(List.of(
                trial("gradient", Expectation.PASSES, "seed-1", Decision.PASS),
                other,
                trial("gradient", Expectation.PASSES, "seed-3", Decision.PASS),
                trial("edge", Expectation.FAILS, "seed-1", Decision.FAIL),
                trial("edge", Expectation.FAILS, "seed-2", Decision.FAIL)));

        assertThat(flips, is(new Flips(new Rate(1, 5), List.of(other))));
    }

    @Test
    void perturbations_are_compared_with_what_was_said_without_them() {
        Trial flipped = trial("edge", Expectation.FAILS, "seed-1_input-0.001-0", Decision.UNDECIDED);
        List<Trial> before = List.of(
                trial("gradient", Expectation.PASSES, "seed-1", Decision.UNDECIDED),
                trial("edge", Expectation.FAILS, "seed-1", Decision.FAIL));

        Flips flips = Flips.against(
                before,
                List.of(trial("gradient", Expectation.PASSES, "seed-1_input-0.001-0", Decision.UNDECIDED), flipped));

        assertThat(flips, is(new Flips(new Rate(1, 2), List.of(flipped))));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Flips.against(List.of(), before))
                        .getMessage(),
                is("there is no undisturbed decision on world and gradient to compare with"));
    }
}
