package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketPairTest {

    private static List<String> pairs(String scenario) {
        FakeRun run = new FakeRun(scenario, Sampling.DEFAULT, false, sample -> FakeRun.painted(sample, 0.8, 0.1));
        return BucketPair.of(run).stream()
                .map(pair -> pair.fewer().number() + "-" + pair.more().number())
                .toList();
    }

    @Test
    void one_box_that_decides_gets_company_from_a_letter_and_the_other_box() {
        assertThat(
                pairs(TextBox.SIMPLE_FR),
                is(List.of("7-8", "7-9", "7-10", "7-11", "7-12", "8-11", "8-12", "9-11", "9-12", "10-11", "10-12")));
    }

    @Test
    void where_the_letter_decides_each_letter_is_compared_with_itself() {
        assertThat(
                pairs(TextBox.SIMPLE_NR),
                is(List.of("2-5", "2-8", "2-11", "3-6", "3-9", "3-12", "5-11", "6-12", "8-11", "9-12")));
    }

    @Test
    void buckets_with_another_focus_are_not_compared() {
        assertThat(pairs(TextBox.COMPLEX_FR), is(List.of("10-11", "10-12")));
        assertThat(pairs(TextBox.COMPLEX_CR3), is(List.of("5-11", "6-12", "7-8", "7-9")));
    }
}
