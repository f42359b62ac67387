package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectModule;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.InheritedScenariosFixture;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import dev.touchstone.engine.fixture.SuppliedMethodFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.PackageNameFilter;

class SelectorsTest {

    private static final String LISTED = ListedMethodsFixture.class.getName();
    private static final String LISTED_ID = "[engine:touchstone]/[class:" + LISTED + "]";
    private static final String BOTH_BOXES = "[scenario:looks_at_both_boxes(dev.touchstone.SaliencyRun)]";

    @Test
    void a_class_brings_its_scenarios_and_nested_classes_in_a_stable_order() {
        assertEquals(
                List.of(
                        "[class:" + LISTED + "]",
                        "[class:" + LISTED + "]/" + BOTH_BOXES,
                        "[class:" + LISTED + "]/" + BOTH_BOXES + "/[test-template-invocation:smoothgrad]",
                        "[class:" + LISTED + "]/" + BOTH_BOXES + "/[test-template-invocation:gradient]",
                        "[class:" + LISTED + "]/" + BOTH_BOXES + "/[test-template-invocation:edge]",
                        "[class:" + LISTED + "]/[scenario:looks_at_one_box(dev.touchstone.SaliencyRun)]",
                        "[class:" + LISTED + "]/[scenario:looks_at_one_box(dev.touchstone.SaliencyRun)]"
                                + "/[test-template-invocation:oracle]"),
                Tree.of(selectClass(ListedMethodsFixture.class)).ids().subList(0, 7));
        assertEquals(
                List.of(
                        "ListedMethodsFixture/looks_at_both_boxes/smoothgrad",
                        "ListedMethodsFixture/looks_at_both_boxes/gradient",
                        "ListedMethodsFixture/looks_at_both_boxes/edge",
                        "ListedMethodsFixture/looks_at_one_box/oracle",
                        "ListedMethodsFixture/WithoutBoxes/looks_at_the_letter/smoothgrad",
                        "ListedMethodsFixture/WithoutBoxes/looks_at_the_letter/gradient",
                        "ListedMethodsFixture/WithoutBoxes/looks_at_the_letter/edge",
                        "ListedMethodsFixture/WithoutBoxes/Deeper/still_looks_at_the_letter/smoothgrad",
                        "ListedMethodsFixture/WithoutBoxes/Deeper/still_looks_at_the_letter/gradient",
                        "ListedMethodsFixture/WithoutBoxes/Deeper/still_looks_at_the_letter/edge"),
                Tree.of(selectClass(ListedMethodsFixture.class)).tests());
    }

    @Test
    void a_method_brings_itself_alone_and_an_overload_is_another_method() {
        Tree tree = Tree.of(selectMethod(SuppliedMethodFixture.class, "looksAtTheBox", "dev.touchstone.SaliencyRun"));
        assertEquals(
                List.of(
                        "[class:dev.touchstone.engine.fixture.SuppliedMethodFixture]",
                        "[class:dev.touchstone.engine.fixture.SuppliedMethodFixture]"
                                + "/[scenario:looksAtTheBox(dev.touchstone.SaliencyRun)]"),
                tree.ids());
        assertEquals(
                2, Tree.of(selectClass(SuppliedMethodFixture.class)).tests().size());
    }

    @Test
    void inherited_scenarios_belong_to_the_selected_class() {
        assertEquals(
                List.of(
                        "InheritedScenariosFixture/looksAtBoxes",
                        "InheritedScenariosFixture/looksAtLetters",
                        "InheritedScenariosFixture/Closely/looksAtBoth"),
                Tree.of(selectClass(InheritedScenariosFixture.class)).tests());
        assertEquals(
                List.of("InheritedScenariosFixture/looksAtLetters"),
                Tree.of(selectMethod(InheritedScenariosFixture.class, "looksAtLetters", "dev.touchstone.SaliencyRun"))
                        .tests());
    }

    @Test
    void a_nested_class_comes_without_the_scenarios_around_it() throws Exception {
        Class<?> nested = Class.forName(LISTED + "$WithoutBoxes");
        List<String> expected =
                Tree.of(selectClass(ListedMethodsFixture.class)).tests().subList(4, 10);
        assertEquals(
                expected,
                Tree.of(selectNestedClass(List.of(ListedMethodsFixture.class), nested))
                        .tests());
        assertEquals(expected, Tree.of(selectClass(nested)).tests());
    }

    @Test
    void a_nested_method_comes_alone() throws Exception {
        Class<?> nested = Class.forName(LISTED + "$WithoutBoxes");
        String run = "dev.touchstone.SaliencyRun";
        List<String> expected =
                Tree.of(selectClass(ListedMethodsFixture.class)).tests().subList(4, 7);
        assertEquals(
                expected,
                Tree.of(selectNestedMethod(List.of(ListedMethodsFixture.class), nested, "looks_at_the_letter", run))
                        .tests());
        assertEquals(
                expected,
                Tree.of(selectMethod(nested, "looks_at_the_letter", run)).tests());
    }

    @Test
    void an_inherited_nested_method_is_found_in_the_selected_class() throws Exception {
        Class<?> nested = Class.forName("dev.touchstone.engine.fixture.ContractFixture$Closely");
        assertEquals(
                List.of("InheritedScenariosFixture/Closely/looksAtBoth"),
                Tree.of(selectNestedMethod(
                                List.of(InheritedScenariosFixture.class),
                                nested,
                                "looksAtBoth",
                                "dev.touchstone.SaliencyRun"))
                        .tests());
    }

    @Test
    void a_package_brings_its_test_classes() {
        assertEquals(
                Set.of("GateFixture", "InheritedScenariosFixture", "ListedMethodsFixture", "SuppliedMethodFixture"),
                classesOf(Tree.of(selectPackage("dev.touchstone.engine.fixture"))));
    }

    @Test
    void a_class_path_root_brings_all_test_classes() throws Exception {
        Path root = Path.of(ListedMethodsFixture.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Tree tree = Tree.filtered(
                PackageNameFilter.includePackageNames("dev.touchstone.engine.fixture"),
                selectClasspathRoots(Set.of(root)).get(0));
        assertEquals(
                Set.of("GateFixture", "InheritedScenariosFixture", "ListedMethodsFixture", "SuppliedMethodFixture"),
                classesOf(tree));
    }

    @Test
    void a_module_without_test_classes_brings_nothing() {
        assertEquals(List.of(), Tree.of(selectModule("java.logging")).ids());
    }

    @Test
    void class_name_filters_hold_for_scans_and_for_selected_classes() {
        ClassNameFilter filter = ClassNameFilter.includeClassNamePatterns(".*Supplied.*");
        assertEquals(
                Set.of("SuppliedMethodFixture"),
                classesOf(Tree.filtered(filter, selectPackage("dev.touchstone.engine.fixture"))));
        assertEquals(
                List.of(),
                Tree.filtered(filter, selectClass(ListedMethodsFixture.class)).ids());
    }

    @Test
    void a_unique_id_brings_its_node_and_what_lies_below() {
        assertEquals(
                3, Tree.of(selectUniqueId(LISTED_ID + "/" + BOTH_BOXES)).tests().size());
        assertEquals(
                List.of("ListedMethodsFixture/looks_at_both_boxes/gradient"),
                Tree.of(selectUniqueId(LISTED_ID + "/" + BOTH_BOXES + "/[test-template-invocation:gradient]"))
                        .tests());
        assertEquals(
                List.of("ListedMethodsFixture/WithoutBoxes/looks_at_the_letter/edge"),
                Tree.of(selectUniqueId(LISTED_ID + "/[nested-class:WithoutBoxes]"
                                + "/[scenario:looks_at_the_letter(dev.touchstone.SaliencyRun)]"
                                + "/[test-template-invocation:edge]"))
                        .tests());
    }

    @Test
    void identifiers_of_the_platform_name_classes_scenarios_and_methods() {
        assertEquals(
                Tree.of(selectClass(ListedMethodsFixture.class)).ids(),
                Tree.of(DiscoverySelectors.parse("class:" + LISTED).orElseThrow())
                        .ids());
        assertEquals(
                3,
                Tree.of(DiscoverySelectors.parse(
                                        "method:" + LISTED + "#looks_at_both_boxes(dev.touchstone.SaliencyRun)")
                                .orElseThrow())
                        .tests()
                        .size());
        assertEquals(
                List.of("ListedMethodsFixture/looks_at_both_boxes/gradient"),
                Tree.of(DiscoverySelectors.parse(
                                        "uid:" + LISTED_ID + "/" + BOTH_BOXES + "/[test-template-invocation:gradient]")
                                .orElseThrow())
                        .tests());
    }

    @Test
    void ids_of_other_engines_are_passed_over() {
        Tree tree = Tree.of(selectUniqueId("[engine:junit-jupiter]/[class:" + LISTED + "]"));
        assertEquals(List.of(), tree.ids());
        assertEquals(List.of(), tree.messages());
    }

    @Test
    void an_id_of_ours_that_means_nothing_is_an_issue_of_the_platform() {
        Tree tree = Tree.of(selectUniqueId(LISTED_ID + "/[scenario:gone()]"));
        assertEquals(List.of(), tree.ids());
        assertEquals(1, tree.issues().size());
        assertTrue(
                tree.messages().get(0).contains("could not be resolved"),
                tree.messages().get(0));
    }

    @Test
    void an_iteration_is_a_place_in_the_list_of_methods() {
        Tree tree = Tree.of(selectIteration(
                selectMethod(ListedMethodsFixture.class, "looks_at_both_boxes", "dev.touchstone.SaliencyRun"), 2, 0));
        assertEquals(
                List.of(
                        "ListedMethodsFixture/looks_at_both_boxes/smoothgrad",
                        "ListedMethodsFixture/looks_at_both_boxes/edge"),
                tree.tests());
    }

    @Test
    void an_iteration_beyond_the_list_leaves_nothing_behind() {
        Tree tree = Tree.of(selectIteration(
                selectMethod(ListedMethodsFixture.class, "looks_at_both_boxes", "dev.touchstone.SaliencyRun"), 7));
        assertEquals(List.of(), tree.ids());
    }

    @Test
    void places_beyond_the_list_do_not_spoil_those_in_it() {
        Tree tree = Tree.of(selectIteration(
                selectMethod(ListedMethodsFixture.class, "looks_at_both_boxes", "dev.touchstone.SaliencyRun"), 1, 3));
        assertEquals(List.of("ListedMethodsFixture/looks_at_both_boxes/gradient"), tree.tests());
    }

    @Test
    void an_iteration_and_its_whole_method_together_are_the_whole_method() {
        var method = selectMethod(ListedMethodsFixture.class, "looks_at_both_boxes", "dev.touchstone.SaliencyRun");
        assertEquals(
                Tree.of(method).ids(),
                Tree.of(selectIteration(method, 1), method).ids());
    }

    @Test
    void classes_and_methods_without_scenarios_are_passed_over() {
        assertEquals(List.of(), Tree.of(selectClass(String.class)).ids());
        assertEquals(
                List.of(),
                Tree.of(selectMethod(ListedMethodsFixture.class, "is_no_scenario", "dev.touchstone.SaliencyRun"))
                        .ids());
    }

    private static Set<String> classesOf(Tree tree) {
        return Set.copyOf(tree.tests().stream()
                .map(id -> id.replaceAll("/.*", ""))
                .distinct()
                .toList());
    }
}
