package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyLabel;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void labels_name_classes_and_scenarios_before_display_names_of_jupiter() {
        Tree tree = Tree.of(selectClass(Labelled.class));
        assertEquals("What decides", tree.node("Labelled").getDisplayName());
        assertEquals(
                "the box decides · gradient", tree.node("Labelled/box/gradient").getDisplayName());
        assertEquals("labelled elsewhere", tree.node("Labelled/meta").getDisplayName());
        assertEquals("is blank", tree.node("Labelled/is_blank").getDisplayName());
        assertEquals(
                List.of(
                        "WARNING: LabelsTest$Labelled.box has both @SaliencyLabel and Jupiter's @DisplayName; the label is shown"),
                tree.messages());
    }

    @SaliencyLabel("labelled\nelsewhere")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Elsewhere {}

    @SaliencyLabel("What decides")
    @WithMethods("gradient")
    static class Labelled {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @SaliencyLabel("the box decides")
        @DisplayName("of Jupiter")
        void box(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Elsewhere
        void meta(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @SaliencyLabel(" ")
        void is_blank(SaliencyRun run) {}
    }

    @Test
    void names_are_short_where_that_is_asked_and_nothing_else_changes() {
        Tree tree = Tree.of(Map.of("touchstone.names", "short"), selectClass(Labelled.class));
        assertEquals("gradient", tree.node("Labelled/box/gradient").getDisplayName());
        assertEquals("box(gradient)[1]", tree.node("Labelled/box/gradient").getLegacyReportingName());
        assertEquals(Tree.of(selectClass(Labelled.class)).ids(), tree.ids());
    }

    @Test
    void a_kind_of_names_that_does_not_exist_leaves_them_as_they_are_for_the_tests_to_fail() {
        Tree tree = Tree.of(Map.of("touchstone.names", "tiny"), selectClass(Labelled.class));
        assertEquals(
                "the box decides · gradient", tree.node("Labelled/box/gradient").getDisplayName());
    }

    @Test
    void a_label_of_an_interface_does_not_name_the_classes_that_implement_it() {
        assertEquals("Named", Tree.of(selectClass(Named.class)).node("Named").getDisplayName());
    }

    @SaliencyLabel("a contract")
    interface Contract {}

    @WithMethods("gradient")
    static class Named implements Contract {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void no_control_character_and_no_half_of_a_character_reaches_a_report() {
        assertEquals(
                "a b c \uD83D\uDE00",
                Tree.of(selectClass(Odd.class)).node("Odd").getDisplayName());
    }

    @SaliencyLabel("a\u0085b\uD800c \uD83D\uDE00\uFFFF")
    @WithMethods("gradient")
    static class Odd {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }
}
