package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of 16 samples, 12 of class 0 and 4 of class 1. */
class ChanceGuardTest {

    private static final List<Integer> LABELS = classes(4, 0);

    /** So many of class 1 first, then class 0, then so many of class 1 last. */
    private static List<Integer> classes(int first, int last) {
        return IntStream.range(0, 16)
                .mapToObj(i -> i < first || i >= 16 - last ? 1 : 0)
                .toList();
    }

    @Test
    void all_labels_are_more_than_chance_knows() {
        // One order of 1820 has all, and the expectation is (12 * 12 + 4 * 4) / 16.
        assertThat(
                ChanceGuard.finding(LABELS, LABELS),
                is(Optional.of(new GuardFinding(
                        Guard.MODEL_RANDOMISED,
                        "a model that was trained on shuffled labels knows 16 of 16 true ones, chance knows 10.0; look whether labels were"
                                + " shuffled"))));
    }

    @Test
    void what_three_orders_in_a_hundred_reach_may_be_chance() {
        // With three of four and one of the others, 14: (4 * 12 + 1) / 1820 = .027.
        assertThat(ChanceGuard.finding(LABELS, classes(3, 1)), is(Optional.empty()));
    }

    @Test
    void always_the_commonest_class_is_right_in_twelve_and_knows_nothing() {
        assertThat(ChanceGuard.finding(LABELS, Collections.nCopies(16, 0)), is(Optional.empty()));
    }

    @Test
    void the_same_answers_are_judged_the_same() {
        assertThat(ChanceGuard.finding(LABELS, LABELS), is(ChanceGuard.finding(LABELS, LABELS)));
    }
}
