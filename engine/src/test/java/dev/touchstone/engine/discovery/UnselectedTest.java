package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import dev.touchstone.engine.fixture.SuppliedMethodFixture;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class UnselectedTest {

    private static final DiscoverySelector ALL = selectPackage("dev.touchstone.engine.fixture");

    @Test
    void the_test_of_one_method_can_be_selected() {
        Tree tree = selecting("ListedMethodsFixture#looks_at_both_boxes(gradient)");
        assertEquals(List.of("ListedMethodsFixture/looks_at_both_boxes/gradient"), tree.tests());
        assertEquals(3, tree.nodes().size(), () -> "no empty container: " + tree.ids());
        assertEquals(List.of(), tree.messages());
    }

    @Test
    void a_class_brings_those_nested_in_it_and_a_nested_one_stands_alone() {
        assertEquals(
                Tree.of(selectClass(ListedMethodsFixture.class)).tests(),
                selecting("ListedMethodsFixture").tests());
        assertEquals(
                List.of("ListedMethodsFixture/WithoutBoxes/Deeper/still_looks_at_the_letter/edge"),
                selecting("ListedMethodsFixture$WithoutBoxes$Deeper(edge)").tests());
    }

    @Test
    void what_is_selected_keeps_ids_and_order() {
        List<String> all = Tree.of(ALL).ids();
        List<String> some =
                selecting("(smoothgrad),(edge), SuppliedMethodFixture").ids();
        assertEquals(all.stream().filter(some::contains).toList(), some);
    }

    @Test
    void every_id_selects_what_it_runs_by_itself() {
        for (String id : Tree.of(ALL).ids()) {
            String unique = "[engine:touchstone]/" + id;
            assertEquals(
                    Tree.of(selectUniqueId(unique)).tests(), selecting(unique).tests(), unique);
        }
    }

    @Test
    void a_pattern_that_means_nothing_is_reported_with_the_nearest_test() {
        assertEquals(
                List.of(
                        "WARNING: touchstone.select: 'ListedMethodsFixture#looks_at_one_bx' means none of the 12 tests that were"
                                + " found; did you mean 'ListedMethodsFixture#looks_at_one_box'?"),
                Tree.of(
                                Map.of("touchstone.select", "ListedMethodsFixture#looks_at_one_bx, (oracle)"),
                                selectClass(ListedMethodsFixture.class),
                                selectClass(SuppliedMethodFixture.class))
                        .messages());
    }

    @Test
    void of_one_class_alone_it_is_reported_only_if_the_pattern_names_the_class() {
        DiscoverySelector alone = selectClass(SuppliedMethodFixture.class);
        assertEquals(
                List.of(),
                Tree.of(Map.of("touchstone.select", "(oracle)"), alone).messages());
        assertEquals(
                List.of(
                        "WARNING: touchstone.select: 'SuppliedMethodFixture#looksAtTheBx' means none of the 2 tests that were"
                                + " found; did you mean 'SuppliedMethodFixture#looksAtTheBox'?"),
                Tree.of(Map.of("touchstone.select", "SuppliedMethodFixture#looksAtTheBx"), alone)
                        .messages());
    }

    @Test
    void a_class_that_is_left_empty_is_not_warned_of() {
        DiscoverySelector badlyTagged = selectClass(BadlyTagged.class);
        assertEquals(1, Tree.of(badlyTagged).messages().size());
        assertEquals(
                List.of(),
                Tree.of(
                                Map.of("touchstone.select", "SuppliedMethodFixture"),
                                badlyTagged,
                                selectClass(SuppliedMethodFixture.class))
                        .messages());
    }

    @SaliencyTag("of two words")
    @WithMethods("oracle")
    static class BadlyTagged {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void looks(SaliencyRun run) {}
    }

    @Test
    void ids_that_are_run_again_are_those_that_are_selected_too() {
        String scenario = "[engine:touchstone]/"
                + Tree.of(ALL).ids().stream()
                        .filter(id -> id.endsWith("/[test-template-invocation:gradient]"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(),
                Tree.of(Map.of("touchstone.select", "(edge)"), selectUniqueId(scenario))
                        .ids());
        Tree again = Tree.of(Map.of("touchstone.select", "(grad*)"), selectUniqueId(scenario));
        assertEquals(
                scenario, "[engine:touchstone]/" + again.ids().get(again.ids().size() - 1));
        assertEquals(1, again.tests().size());
    }

    @Test
    void a_filter_of_the_launcher_holds_too() {
        List<String> left = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(ALL)
                .configurationParameter("touchstone.select", "(edge), SuppliedMethodFixture")
                .filters(TagFilter.includeTags("of-class"), EngineFilter.includeEngines("touchstone"))
                .build();
        LauncherFactory.create().discover(request).accept(new TestPlan.Visitor() {
            @Override
            public void visit(TestIdentifier node) {
                if (node.isTest()) {
                    left.add(Tree.shorten(node.getUniqueIdObject()));
                }
            }
        });
        assertEquals(selecting("(edge)").tests(), left);
    }

    @Test
    void a_pattern_with_another_form_selects_everything_and_lets_each_class_fail() {
        Map<String, String> parameters = Map.of("touchstone.select", "A#b#c");
        assertEquals(Tree.of(ALL).ids(), Tree.of(parameters, ALL).ids());
        TestExecutionResult result = Tree.builder(selectClass(ListedMethodsFixture.class))
                .configurationParameters(parameters)
                .execute()
                .containerEvents()
                .failed()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class);
        assertEquals(
                "touchstone.select is 'A#b#c', but must be all, or patterns of Class#scenario(method) or unique ids,"
                        + " separated by commas, e.g. touchstone.select=*Test#looks_at*(gradient)",
                assertInstanceOf(
                                ConfigurationException.class,
                                result.getThrowable().orElseThrow())
                        .getMessage());
    }

    private static Tree selecting(String patterns) {
        return Tree.of(Map.of("touchstone.select", patterns), ALL);
    }
}
