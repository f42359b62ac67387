package dev.touchstone.engine.discovery;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TagFilter;

class TagsTest {

    @Test
    void a_leaf_has_the_tags_of_all_nodes_around_it() {
        Tree tree = Tree.of(selectClass(ListedMethodsFixture.class));
        assertEquals(
                Set.of("of-class", "of-method"), tagsOf(tree, "ListedMethodsFixture/looks_at_both_boxes/gradient"));
        assertEquals(
                Set.of("of-class"),
                tagsOf(tree, "ListedMethodsFixture/WithoutBoxes/Deeper/still_looks_at_the_letter/edge"));
    }

    @Test
    void runners_select_by_them() {
        assertEquals(
                3,
                Tree.filtered(TagFilter.includeTags("of-method"), selectClass(ListedMethodsFixture.class))
                        .tests()
                        .size());
        assertEquals(
                7,
                Tree.filtered(TagFilter.excludeTags("of-method"), selectClass(ListedMethodsFixture.class))
                        .tests()
                        .size());
    }

    @Test
    void they_may_be_repeated_and_hidden_in_an_annotation_of_ones_own() {
        assertEquals(
                Set.of("a", "b", "c", "d", "nightly"), tagsOf(Tree.of(selectClass(Tagged.class)), "Tagged/scenario"));
    }

    @Test
    void one_that_cannot_be_a_tag_is_an_issue_and_left_out() throws Exception {
        Tree tree = Tree.of(selectClass(BadlyTagged.class));
        assertEquals(Set.of("good"), tagsOf(tree, "BadlyTagged/scenario"));
        assertEquals(
                List.of(
                        "WARNING: the tag 'not good' of TagsTest$BadlyTagged.scenario is ignored: a tag is not empty and has"
                                + " no white space, control characters or any of , ( ) & | !"),
                tree.messages());
        assertEquals(
                MethodSource.from(
                        BadlyTagged.class, BadlyTagged.class.getDeclaredMethod("scenario", SaliencyRun.class)),
                tree.issues().get(0).source().orElseThrow());
    }

    private static Set<String> tagsOf(Tree tree, String node) {
        return tree.node(node).getTags().stream().map(TestTag::getName).collect(toSet());
    }

    @SaliencyScenario(TextBox.SIMPLE_FR)
    @SaliencyTag("nightly")
    @Retention(RetentionPolicy.RUNTIME)
    @interface NightlyScenario {}

    static class Tagged {

        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @NightlyScenario
        @SaliencyTag("a")
        @SaliencyTag("b")
        @Tag("c")
        @Tag("d")
        void scenario(SaliencyRun run) {}
    }

    static class BadlyTagged {

        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @SaliencyTag("not good")
        @SaliencyTag("good")
        void scenario(SaliencyRun run) {}
    }
}
