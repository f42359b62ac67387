package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertFocusDoesNotDropWithObjects;
import static dev.touchstone.matcher.SaliencyMatchers.keepsFocusAsObjectsAreAdded;
import static dev.touchstone.scenario.textbox.Reasoning.both;
import static dev.touchstone.scenario.textbox.Reasoning.byText;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX1;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX2;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxScenario;
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
                is(List.of("7-8", "7-9", "7-10", "7-11", "7-12", "8-11", "9-12", "10-11", "10-12")));
    }

    @Test
    void where_the_letter_decides_each_letter_is_compared_with_itself() {
        assertThat(
                pairs(TextBox.SIMPLE_NR),
                is(List.of("2-5", "2-8", "2-11", "3-6", "3-9", "3-12", "5-11", "6-12", "8-11", "9-12")));
    }

    @Test
    void a_scenario_without_such_a_pair_is_refused() {
        Scenario all = TextBoxScenario.of(
                "team/all-three", both(BOX1, BOX2).then(byText(0, 1)).otherwise(0), Architecture.SIMPLE_CNN);
        FakeRun run = new FakeRun(all, Sampling.DEFAULT, false, sample -> FakeRun.painted(sample, 0.8, 0.1));

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> assertFocusDoesNotDropWithObjects(run));

        assertThat(
                error.getMessage(),
                is("team/all-three has no two buckets with the same focus and label of which one holds more objects,"
                        + " so nothing can drop"));
        assertThat(keepsFocusAsObjectsAreAdded(1).matches(run), is(false));
    }

    @Test
    void buckets_with_another_focus_are_not_compared() {
        assertThat(pairs(TextBox.COMPLEX_FR), is(List.of("10-11", "10-12")));
        assertThat(pairs(TextBox.COMPLEX_CR3), is(List.of("5-11", "6-12", "7-8", "7-9")));
    }
}
