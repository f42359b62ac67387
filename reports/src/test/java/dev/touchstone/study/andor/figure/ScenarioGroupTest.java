package dev.touchstone.study.andor.figure;

import static dev.touchstone.study.andor.AndorRows.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioGroupTest {

    @Test
    void a_class_that_needs_all_inputs_is_complementary_and_of_its_operator() {
        assertThat(groups("single-gate/and", "1"), contains("AND", "complementary"));
        assertThat(groups("double-gate-or/or", "0"), contains("OR", "complementary"));
    }

    @Test
    void a_class_of_which_one_input_is_enough_is_redundant() {
        assertThat(groups("double-gate-and/and", "0"), contains("AND", "redundant"));
        assertThat(groups("single-gate/or", "1"), contains("OR", "redundant"));
    }

    @Test
    void both_classes_together_are_of_the_operator_alone() {
        assertThat(groups("single-gate/and", "all"), contains("AND"));
    }

    @Test
    void two_operators_meet_either_way() {
        assertThat(groups("double-gate-and/or", "0"), contains("AND-OR"));
        assertThat(groups("double-gate-or/and", "0"), contains("AND-OR"));
        assertThat(groups("double-gate-xor/and", "1"), contains("AND-XOR"));
        assertThat(groups("double-gate-or/xor", "1"), contains("OR-XOR"));
        assertThat(groups("single-gate/xor", "1"), contains("XOR"));
        assertThat(groups("3in-binary/xor", "1"), contains("AND-OR-XOR"));
    }

    private static List<String> groups(String world, String label) {
        return Arrays.stream(ScenarioGroup.values())
                .filter(group -> group.holds(row("attention", world, label, "NIB", 0)))
                .map(ScenarioGroup::title)
                .toList();
    }
}
