package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.BoxesSuite;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.fixture.LettersFixture;
import dev.touchstone.engine.fixture.WordsSuite;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Each class has one gate; what it fails with is compared as a whole. */
class BrokenGatesTest {

    @Test
    void all_faults_of_a_gate_are_listed_together() {
        assertFails(
                Shapeless.class,
                "BrokenGatesTest$Shapeless.gate cannot run:",
                "  - it is private; make it package-private or public",
                "  - it is static; make it an instance method",
                "  - it returns int; it must return nothing",
                "  - it has parameters; a gate is never called, so it must have none",
                "  - it has both @SaliencyGate and @SaliencyScenario; keep one of them",
                "  - @Seeds has count = 0; it must be from 1 to 10000",
                "  - there is no method under test; list ids as in @WithMethods(\"gradient\")",
                "  - @SaliencyGate names no suite; name some, as in @SaliencyGate(suites = StandardSuite.class)");
    }

    static class Shapeless {
        @SaliencyGate(suites = {})
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 0)
        private static int gate(SaliencyRun run) {
            return 0;
        }
    }

    @Test
    void a_suite_that_cannot_be_run_is_named_with_the_way_out() {
        assertFails(
                Unsuitable.class,
                "BrokenGatesTest$Unsuitable.gate cannot run:",
                "  - the suite Hidden is not public; make it public",
                "  - the suite String has no scenario; annotate methods of it @SaliencyScenario",
                "  - the suite Abstract is abstract; make it an interface with default methods, or a class of its own",
                "  - the suite Inner has no constructor without parameters; give it one, and make it static if it is an inner class",
                "  - the suite Open has a method without a body, missing; make it a default method",
                "  - the suite Contract has a @MethodUnderTest, Contract.method(), but a gate lists its methods;"
                        + " take a suite without one");
    }

    @WithMethods("gradient")
    static class Unsuitable {
        @SaliencyGate(suites = {Hidden.class, String.class, Abstract.class, Inner.class, Open.class, Contract.class})
        void gate() {}
    }

    interface Hidden {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void hidden(SaliencyRun run) {}
    }

    public abstract static class Abstract {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    public class Inner {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void inner(SaliencyRun run) {}
    }

    public interface Open {
        void missing();

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void open(SaliencyRun run) {}
    }

    public interface Contract {
        @MethodUnderTest
        SaliencyMethod method();

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void contract(SaliencyRun run) {}
    }

    @Test
    void a_suite_comes_once_also_as_part_of_another() {
        assertFails(
                Twice.class,
                "BrokenGatesTest$Twice.gate cannot run:",
                "  - @SaliencyGate names the suite BoxesSuite more than once; name it once",
                "  - the suite LettersFixture is part of the suite WordsSuite; name one of them");
    }

    @WithMethods("gradient")
    static class Twice {
        @SaliencyGate(suites = {BoxesSuite.class, WordsSuite.class, BoxesSuite.class, LettersFixture.class})
        void gate() {}
    }

    @Test
    void no_two_tests_have_the_same_name() {
        assertFails(
                Ambiguous.class,
                "BrokenGatesTest$Ambiguous.gate cannot run:",
                "  - 2 scenarios of its suites are called sees_both_boxes, of BoxesSuite and OtherBoxes; rename all but one,"
                        + " or give them gates of their own");
    }

    @WithMethods("gradient")
    static class Ambiguous {
        @SaliencyGate(suites = {BoxesSuite.class, OtherBoxes.class})
        void gate() {}
    }

    public interface OtherBoxes {
        @SaliencyScenario(TextBox.COMPLEX_CR1)
        default void sees_both_boxes(SaliencyRun run) {}
    }

    @Test
    void the_method_of_a_class_is_no_list() {
        assertFails(
                Supplied.class,
                "BrokenGatesTest$Supplied.gate cannot run:",
                "  - Supplied.method is a @MethodUnderTest, but a gate lists its methods; use @WithMethods, or let the class"
                        + " implement the suites");
    }

    static class Supplied {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyGate(suites = BoxesSuite.class)
        void gate() {}
    }

    @Test
    void a_scenario_of_a_suite_that_cannot_run_leaves_the_others_alone() {
        EngineExecutionResults results =
                Tree.builder(selectClass(HalfBroken.class)).execute();
        results.testEvents().assertStatistics(stats -> stats.succeeded(1).failed(1));
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "BrokenGatesTest$HalfBroken.gate/wrong cannot run:",
                        "  - there is no scenario 'textbox/simple-fx'; did you mean 'textbox/simple-fr'?"),
                messageOf(results));
        assertEquals(
                List.of("HalfBroken/gate/HalfSuite/right/gradient", "HalfBroken/gate/HalfSuite/wrong"),
                Tree.of(selectClass(HalfBroken.class)).tests());
    }

    @WithMethods("gradient")
    static class HalfBroken {
        @SaliencyGate(suites = HalfSuite.class)
        void gate() {}
    }

    public interface HalfSuite {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void right(SaliencyRun run) {}

        @SaliencyScenario("textbox/simple-fx")
        default void wrong(SaliencyRun run) {}
    }

    private static void assertFails(Class<?> broken, String... lines) {
        String message = String.join(System.lineSeparator(), lines);
        EngineExecutionResults results = Tree.builder(selectClass(broken)).execute();
        results.testEvents().assertStatistics(stats -> stats.started(1).failed(1));
        assertEquals(message, messageOf(results));
        assertEquals(
                List.of("WARNING: " + message), Tree.of(selectClass(broken)).messages());
    }

    private static String messageOf(EngineExecutionResults results) {
        return results.testEvents()
                .failed()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }
}
