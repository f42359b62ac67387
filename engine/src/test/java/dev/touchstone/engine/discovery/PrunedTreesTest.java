package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.SaliencyRun;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.InheritedScenariosFixture;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** Trees that runners cut, filter or select in an order of their own. */
class PrunedTreesTest {

    private static final String RUN = SaliencyRun.class.getName();

    @Test
    void what_is_removed_from_the_tree_is_gone_and_the_rest_stays() {
        Tree tree = Tree.of(selectClass(ListedMethodsFixture.class));
        List<String> before = tree.tests();
        tree.node("ListedMethodsFixture/looks_at_both_boxes/gradient").removeFromHierarchy();
        tree.node("ListedMethodsFixture/WithoutBoxes").removeFromHierarchy();
        assertEquals(List.of(before.get(0), before.get(2), before.get(3)), tree.tests());
    }

    @Test
    void empty_containers_can_be_pruned_up_to_the_root() {
        Tree tree = Tree.of(selectMethod(ListedMethodsFixture.class, "looks_at_one_box", RUN));
        tree.node("ListedMethodsFixture/looks_at_one_box/oracle").removeFromHierarchy();
        tree.root().accept(TestDescriptor::prune);
        assertEquals(List.of(), tree.nodes());
    }

    @Test
    void class_name_filters_look_at_outermost_classes_only() {
        ClassNameFilter filter = ClassNameFilter.excludeClassNamePatterns(".*WithoutBoxes.*");
        assertEquals(
                Tree.of(selectClass(ListedMethodsFixture.class)).tests(),
                Tree.filtered(filter, selectClass(ListedMethodsFixture.class)).tests());
    }

    @Test
    void the_order_of_the_tree_is_not_that_of_the_selectors() {
        Tree tree = Tree.of(
                selectUniqueId(Tree.of(selectClass(ListedMethodsFixture.class))
                        .node("ListedMethodsFixture/looks_at_both_boxes/edge")
                        .getUniqueId()),
                selectMethod(ListedMethodsFixture.class, "looks_at_one_box", RUN),
                selectUniqueId(Tree.of(selectClass(ListedMethodsFixture.class))
                        .node("ListedMethodsFixture/looks_at_both_boxes/smoothgrad")
                        .getUniqueId()));
        assertEquals(
                List.of(
                        "ListedMethodsFixture/looks_at_both_boxes/smoothgrad",
                        "ListedMethodsFixture/looks_at_both_boxes/edge",
                        "ListedMethodsFixture/looks_at_one_box/oracle"),
                tree.tests());
    }

    @Test
    void what_lies_below_the_root_is_a_class_however_it_was_selected() {
        Tree all = Tree.of(selectClass(ListedMethodsFixture.class));
        Tree tree = Tree.of(
                selectMethod(InheritedScenariosFixture.class, "looksAtLetters", RUN),
                selectUniqueId(
                        all.node("ListedMethodsFixture/WithoutBoxes/Deeper").getUniqueId()));
        assertEquals(
                List.of(
                        ClassSource.from(InheritedScenariosFixture.class),
                        ClassSource.from(ListedMethodsFixture.class)),
                tree.root().getChildren().stream()
                        .map(node -> node.getSource().orElseThrow())
                        .toList());
    }

    @Test
    void selectors_can_be_written_as_text() {
        String type = ListedMethodsFixture.class.getName();
        assertEquals(10, testsOf("class:" + type).size());
        assertEquals(
                List.of("ListedMethodsFixture/looks_at_one_box/oracle"),
                testsOf("method:%s#looks_at_one_box(%s)".formatted(type, RUN)));
        assertEquals(
                List.of("ListedMethodsFixture/looks_at_both_boxes/gradient"),
                testsOf("iteration:method:%s#looks_at_both_boxes(%s)[1]".formatted(type, RUN)));
        assertEquals(
                List.of("ListedMethodsFixture/looks_at_both_boxes/edge"),
                testsOf(
                        "uid:[engine:touchstone]/[class:%s]/[scenario:looks_at_both_boxes(%s)]/[test-template-invocation:edge]"
                                .formatted(type, RUN)));
        assertEquals(
                6,
                testsOf("nested-class:%s/%s$WithoutBoxes".formatted(type, type)).size());
    }

    private static List<String> testsOf(String selector) {
        return Tree.of(DiscoverySelectors.parse(selector).orElseThrow()).tests();
    }
}
