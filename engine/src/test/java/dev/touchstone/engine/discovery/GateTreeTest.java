package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.GateFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** What a gate looks like to runners, reports and people. */
class GateTreeTest {

    private static final DiscoverySelector GATE = selectMethod(GateFixture.class, "release_gate");

    private static final String FIXTURES = "dev.touchstone.engine.fixture.";
    private static final String RUN = "(dev.touchstone.SaliencyRun)";

    @Test
    void a_gate_holds_its_suites_as_listed_and_these_their_scenarios_by_name() {
        String gate = "[class:" + FIXTURES + "GateFixture]/[scenario:release_gate()]";
        String words = gate + "/[suite:" + FIXTURES + "WordsSuite]";
        String boxes = gate + "/[suite:" + FIXTURES + "BoxesSuite]";
        assertEquals(
                List.of(
                        "[class:" + FIXTURES + "GateFixture]",
                        gate,
                        words,
                        words + "/[library:looksAtLetters" + RUN + "]",
                        words + "/[library:looksAtLetters" + RUN + "]/[test-template-invocation:smoothgrad]",
                        words + "/[library:looksAtLetters" + RUN + "]/[test-template-invocation:gradient]",
                        words + "/[library:reads_the_word" + RUN + "]",
                        words + "/[library:reads_the_word" + RUN + "]/[test-template-invocation:smoothgrad]",
                        words + "/[library:reads_the_word" + RUN + "]/[test-template-invocation:gradient]",
                        boxes,
                        boxes + "/[library:sees_both_boxes" + RUN + "]",
                        boxes + "/[library:sees_both_boxes" + RUN + "]/[test-template-invocation:smoothgrad]",
                        boxes + "/[library:sees_both_boxes" + RUN + "]/[test-template-invocation:gradient]"),
                Tree.of(GATE).ids());
    }

    @Test
    void a_test_is_readable_alone_and_has_a_number_of_its_own_in_the_gate() {
        assertEquals(
                List.of(
                        "GateFixture | " + FIXTURES + "GateFixture",
                        "release gate | release_gate()",
                        "WordsSuite | release_gate(WordsSuite)",
                        "looksAtLetters | release_gate(looksAtLetters)",
                        "looksAtLetters · smoothgrad | release_gate(looksAtLetters, smoothgrad)[1]",
                        "looksAtLetters · gradient | release_gate(looksAtLetters, gradient)[2]",
                        "the word is read | release_gate(reads_the_word)",
                        "the word is read · smoothgrad | release_gate(reads_the_word, smoothgrad)[3]",
                        "the word is read · gradient | release_gate(reads_the_word, gradient)[4]",
                        "BoxesSuite | release_gate(BoxesSuite)",
                        "sees both boxes | release_gate(sees_both_boxes)",
                        "sees both boxes · smoothgrad | release_gate(sees_both_boxes, smoothgrad)[5]",
                        "sees both boxes · gradient | release_gate(sees_both_boxes, gradient)[6]"),
                Tree.of(GATE).nodes().stream()
                        .map(node -> node.getDisplayName() + " | " + node.getLegacyReportingName())
                        .toList());
    }

    @Test
    void all_of_it_is_at_the_users_method_with_the_tags_of_gate_and_suite() {
        for (TestDescriptor node : Tree.of(GATE).nodes().subList(1, 13)) {
            MethodSource source = (MethodSource) node.getSource().orElseThrow();
            assertEquals(
                    FIXTURES + "GateFixture.release_gate()",
                    source.getClassName() + "." + source.getMethodName() + "(" + source.getMethodParameterTypes()
                            + ")");
        }
        assertEquals(Set.of("gate", "words"), tagsOf("GateFixture/release_gate/WordsSuite/reads_the_word/gradient"));
        assertEquals(Set.of("gate"), tagsOf("GateFixture/release_gate/BoxesSuite/sees_both_boxes/gradient"));
    }

    private static Set<String> tagsOf(String test) {
        Set<String> tags = new TreeSet<>();
        Tree.of(GATE).node(test).getTags().stream().map(TestTag::getName).forEach(tags::add);
        return tags;
    }

    @Test
    void a_place_is_that_of_a_test_in_the_whole_gate() {
        assertEquals(
                List.of(
                        "GateFixture/release_gate/WordsSuite/looksAtLetters/gradient",
                        "GateFixture/release_gate/BoxesSuite/sees_both_boxes/gradient"),
                Tree.of(selectIteration(GATE, 1, 5, 6)).tests());
    }

    @Test
    void a_gate_in_a_nested_class_is_found() {
        assertEquals(
                List.of("GateFixture/Nightly/nightly_gate/BoxesSuite/sees_both_boxes/oracle"),
                Tree.of(selectNestedMethod(List.of(GateFixture.class), classNamed("Nightly"), "nightly_gate"))
                        .tests());
    }

    private static Class<?> classNamed(String nested) {
        return List.of(GateFixture.class.getDeclaredClasses()).stream()
                .filter(type -> type.getSimpleName().equals(nested))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ids_that_no_suite_has_are_not_found() {
        String gate = "[engine:touchstone]/[class:" + FIXTURES + "GateFixture]/[scenario:release_gate()]";
        for (String id : List.of(
                gate + "/[suite:java.lang.String]",
                gate + "/[suite:" + FIXTURES + "BoxesSuite]/[library:looksAtLetters" + RUN + "]",
                gate + "/[test-template-invocation:gradient]",
                gate + "/[suite:" + FIXTURES + "BoxesSuite]/[library:sees_both_boxes" + RUN
                        + "]/[test-template-invocation:oracle]")) {
            assertEquals(List.of(), Tree.of(selectUniqueId(id)).tests(), id);
        }
    }

    @Test
    void a_pattern_means_the_gate_or_a_scenario_of_a_suite_or_the_test_of_one_method() {
        assertEquals(6, selecting("GateFixture#release_gate").size());
        assertEquals(3, selecting("#release_gate(gradient)").size());
        assertEquals(
                List.of(
                        "GateFixture/release_gate/WordsSuite/reads_the_word/smoothgrad",
                        "GateFixture/release_gate/WordsSuite/reads_the_word/gradient"),
                selecting("GateFixture#release_gate/reads_the_word"));
        assertEquals(
                List.of("GateFixture/release_gate/BoxesSuite/sees_both_boxes/gradient"),
                selecting("GateFixture#*/sees_both_boxes(gradient)"));
    }

    @Test
    void a_pattern_that_nearly_means_a_test_of_a_gate_is_reported_with_it() {
        assertEquals(
                List.of(
                        "WARNING: touchstone.select: 'GateFixture#release_gate/sees_both_bxes(gradient)' means none of the 9 tests"
                                + " that were found; did you mean 'GateFixture#release_gate/sees_both_boxes(gradient)'?"),
                Tree.of(
                                Map.of("touchstone.select", "GateFixture#release_gate/sees_both_bxes(gradient)"),
                                selectClass(GateFixture.class))
                        .messages());
    }

    private static List<String> selecting(String pattern) {
        return Tree.of(Map.of("touchstone.select", pattern), selectClass(GateFixture.class))
                .tests();
    }
}
