package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestSelectionTest {

    private static final String ID =
            "[engine:touchstone]/[class:it.LooksTest]/[scenario:at_boxes(a.B, c.D)]/[test-template-invocation:gradient]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LooksTest               | true",
                "it.LooksTest            | true",
                "Looks                   | false",
                "*Test                   | true",
                "it.*                    | true",
                "L*s*t                   | true",
                "LooksTest#at_boxes      | true",
                "LooksTest#at            | false",
                "#at_*                   | true",
                "(gradient)              | true",
                "#at_boxes(grad*)        | true",
                "LooksTest(edge)         | false",
                "*#*(*)                  | true",
                "Looks.est               | false",
            })
    void a_pattern_means_classes_scenarios_and_methods(String pattern, boolean expected) {
        assertEquals(
                expected,
                selection(pattern)
                        .patterns()
                        .get(0)
                        .means(ID, List.of("it.LooksTest", "LooksTest"), List.of("at_boxes"), Optional.of("gradient")));
    }

    @Test
    void a_method_cannot_be_meant_where_the_class_supplies_it() {
        TestPattern pattern = selection("#at_boxes(*)").patterns().get(0);
        assertFalse(pattern.means(ID, List.of("LooksTest"), List.of("at_boxes"), Optional.empty()));
    }

    @Test
    void a_unique_id_means_its_node_and_all_below() {
        assertTrue(means(ID));
        assertTrue(means("[engine:touchstone]/[class:it.LooksTest]"));
        assertFalse(means("[engine:touchstone]/[class:it.LooksTes]"));
        assertFalse(means(ID + "/[seed:1]"));
    }

    private static boolean means(String pattern) {
        return selection(pattern)
                .patterns()
                .get(0)
                .means(ID, List.of("LooksTest"), List.of("at_boxes"), Optional.of("gradient"));
    }

    @Test
    void commas_separate_patterns_but_not_parts_of_a_unique_id() {
        assertEquals(
                List.of("A#b", ID, "(edge)"),
                selection("A#b, " + ID + " ,(edge)").patterns().stream()
                        .map(TestPattern::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A,,B", "A#", "A#b#c", "A#b(", "A()", "A#b(c)d", "[engine:touchstone", "A B", ","})
    void other_forms_are_none(String text) {
        assertTrue(TestSelection.parse(text).isEmpty(), text);
        assertTrue(TestSelection.of(new MapParameters(Map.of("touchstone.select", text)))
                .isEmpty());
    }

    @Test
    void nothing_said_or_all_selects_everything() {
        assertTrue(TestSelection.of(new MapParameters(Map.of())).isEmpty());
        assertTrue(TestSelection.of(new MapParameters(Map.of("touchstone.select", "all")))
                .isEmpty());
    }

    private static TestSelection selection(String text) {
        return TestSelection.of(new MapParameters(Map.of("touchstone.select", text)))
                .orElseThrow();
    }
}
