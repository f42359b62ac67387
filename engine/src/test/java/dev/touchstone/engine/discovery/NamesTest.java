package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.fixture.InheritedScenariosFixture;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

class NamesTest {

    private final Tree listed = Tree.of(selectClass(ListedMethodsFixture.class));

    @Test
    void a_leaf_can_be_read_alone() {
        TestDescriptor leaf = listed.node("ListedMethodsFixture/looks_at_both_boxes/gradient");
        assertEquals("looks at both boxes · gradient", leaf.getDisplayName());
        assertEquals("looks_at_both_boxes(gradient)[2]", leaf.getLegacyReportingName());
    }

    @Test
    void a_class_has_its_simple_name_and_reports_its_full_one() {
        TestDescriptor node = listed.node("ListedMethodsFixture");
        assertEquals("ListedMethodsFixture", node.getDisplayName());
        assertEquals(ListedMethodsFixture.class.getName(), node.getLegacyReportingName());
        assertEquals(
                ClassSource.from(ListedMethodsFixture.class), node.getSource().orElseThrow());
    }

    @Test
    void scenarios_and_tests_name_the_concrete_class_as_their_source() throws Exception {
        TestDescriptor inherited =
                Tree.of(selectClass(InheritedScenariosFixture.class)).node("InheritedScenariosFixture/looksAtBoxes");
        assertEquals(
                MethodSource.from(
                        InheritedScenariosFixture.class.getName(), "looksAtBoxes", SaliencyRun.class.getName()),
                inherited.getSource().orElseThrow());
        assertEquals("looksAtBoxes(SaliencyRun)", inherited.getLegacyReportingName());
        assertEquals(
                listed.node("ListedMethodsFixture/looks_at_both_boxes").getSource(),
                listed.node("ListedMethodsFixture/looks_at_both_boxes/edge").getSource());
    }

    @Test
    void written_names_of_jupiter_win_and_control_characters_go() {
        Tree tree = Tree.of(selectClass(Written.class));
        assertEquals("A written name", tree.node("Written").getDisplayName());
        assertEquals("finds it", tree.node("Written/method").getDisplayName());
        assertEquals(
                "Inside · gradient", tree.node("Written/Inner/listed/gradient").getDisplayName());
    }

    @DisplayName("A written\u0007name")
    static class Written {

        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @DisplayName("finds it\n")
        void method(SaliencyRun run) {}

        @SaliencyNested
        class Inner {

            @SaliencyScenario(TextBox.SIMPLE_FR)
            @WithMethods("gradient")
            @DisplayName("Inside")
            void listed(SaliencyRun run) {}
        }
    }
}
