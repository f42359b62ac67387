package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.AfterRun;
import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Each class is run; what its one scenario fails with is compared as a whole. */
class BrokenScenariosTest {

    @Test
    void all_faults_of_a_scenario_are_listed_together() {
        assertFails(
                Shapeless.class,
                "BrokenScenariosTest$Shapeless.scenario cannot run:",
                "  - it is private; make it package-private or public",
                "  - it is static; make it an instance method",
                "  - it returns int; it must return nothing",
                "  - it has a parameter of type String; known are SaliencyRun, Scenario, Sampling, ModelSummary, SeedSource,"
                        + " Path, and what a ScenarioParameterResolver on the class path supplies",
                "  - there is no method under test; give Shapeless a @MethodUnderTest field, or list ids as in @WithMethods(\"gradient\")",
                "  - there is no scenario 'textbox/simple-fx'; did you mean 'textbox/simple-fr'?",
                "  - @Seeds has atLeast = 3; it must be from 0, for all, to count = 2");
    }

    static class Shapeless {
        @SaliencyScenario("textbox/simple-fx")
        @Seeds(count = 2, atLeast = 3)
        private static int scenario(String text) {
            return 0;
        }
    }

    @Test
    void what_is_called_around_scenarios_must_be_callable() {
        assertFails(
                BadlyHooked.class,
                "BrokenScenariosTest$BadlyHooked.scenario cannot run:",
                "  - BadlyHooked.open, @BeforeScenario, is not static; make it static",
                "  - BadlyHooked.open, @BeforeScenario, has a parameter of type SaliencyRun; known are Scenario, SeedSource, Path",
                "  - BadlyHooked.begin, @BeforeRun, is static; make it an instance method",
                "  - BadlyHooked.begin, @BeforeRun, has a parameter of type String; known are SaliencyRun, Scenario, Sampling,"
                        + " ModelSummary, SeedSource, Path, and what a ScenarioParameterResolver on the class path supplies",
                "  - BadlyHooked.end, @AfterRun, is private; make it package-private or public",
                "  - BadlyHooked.close, @AfterScenario, returns int; it must return nothing");
    }

    @WithMethods("gradient")
    static class BadlyHooked {
        @BeforeScenario
        void open(SaliencyRun run) {}

        @BeforeRun
        static void begin(String text) {}

        @AfterRun
        private void end() {}

        @AfterScenario
        static int close() {
            return 0;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void listed_ids_must_be_known_and_different() {
        assertFails(
                Misnamed.class,
                "BrokenScenariosTest$Misnamed.scenario cannot run:",
                "  - there is no saliency method 'gradeint'; did you mean 'gradient'?",
                "  - @WithMethods lists 'oracle' more than once; list it once",
                "  - there is no saliency method 'zzzzzzzz'; known are " + String.join(", ", MethodCatalog.ids()),
                "  - @Seeds has count = 0; it must be from 1 to 10000");
    }

    @WithMethods({"gradeint", "oracle", "oracle", "zzzzzzzz"})
    static class Misnamed {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 0)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_rule_for_seeds_must_be_one_that_can_pass() {
        assertFails(
                NeverPassing.class,
                "BrokenScenariosTest$NeverPassing.scenario cannot run:",
                "  - @Seeds can never pass with count = 20, rate = 0.8 and confidence = 0.999, not even if all seeds do; it needs count = 31 or more, or less of the others");
    }

    @WithMethods("gradient")
    static class NeverPassing {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 20, confidence = 0.999, rate = 0.8)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void rules_for_seeds_are_not_mixed() {
        assertFails(
                Mixed.class,
                "BrokenScenariosTest$Mixed.both cannot run:",
                "  - @Seeds has confidence = 1.5; it must be above 0.5 and below 1, e.g. 0.99",
                "  - @Seeds has both atLeast and confidence; keep atLeast for a verdict about these 5 models, or confidence for one about all",
                "  - @Seeds has rate = 0.0; it must be above 0 and below 1");
    }

    @WithMethods("gradient")
    static class Mixed {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 5, atLeast = 4, confidence = 1.5, rate = 0)
        void both(SaliencyRun run) {}
    }

    @Test
    void a_mean_over_models_needs_a_confidence_and_models() {
        assertFails(
                Unsure.class,
                "BrokenScenariosTest$Unsure.scenario cannot run:",
                "  - @Seeds has of = MEAN, which needs a confidence, e.g. confidence = 0.99");
        assertFails(
                TooFew.class,
                "BrokenScenariosTest$TooFew.scenario cannot run:",
                "  - @Seeds has count = 4 of = MEAN; a mean over models needs 5 seeds or more");
    }

    @WithMethods("gradient")
    static class Unsure {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 9, of = Seeds.Of.MEAN)
        void scenario(SaliencyRun run) {}
    }

    @WithMethods("gradient")
    static class TooFew {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 4, confidence = 0.95, of = Seeds.Of.MEAN)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void an_empty_list_is_no_list() {
        assertFails(
                Empty.class,
                "BrokenScenariosTest$Empty.scenario cannot run:",
                "  - @WithMethods lists no method; give it ids, a file or discovered = true; known are "
                        + String.join(", ", MethodCatalog.ids()));
    }

    static class Empty {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({})
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_class_makes_one_choice_of_methods() {
        assertFails(
                Both.class,
                "BrokenScenariosTest$Both.scenario cannot run:",
                "  - Both has both @WithMethods and a @MethodUnderTest, Both.method; keep one of them");
        assertFails(
                Two.class,
                "BrokenScenariosTest$Two.scenario cannot run:",
                "  - Two has 2 of @MethodUnderTest: Two.field, Two.method(); keep one",
                "  - Two.method(), the @MethodUnderTest, has parameters; it must have none",
                "  - Two.method(), the @MethodUnderTest, is of type String; it must be a SaliencyMethod");
    }

    @WithMethods("gradient")
    static class Both {
        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    static class Two {
        @MethodUnderTest
        FakeMethod field = new FakeMethod("fake");

        @MethodUnderTest
        String method(int number) {
            return "";
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_list_on_the_scenario_replaces_the_choice_of_the_class() {
        assertEquals(
                List.of("Replaced/scenario/oracle"),
                Tree.of(selectClass(Replaced.class)).tests());
    }

    static class Replaced {
        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_scenario_id_has_a_form() {
        assertFails(
                Malformed.class,
                "BrokenScenariosTest$Malformed.scenario cannot run:",
                "  - scenario id 'Text Box' must be segments of lower-case letters, digits and '-', joined by '/',"
                        + " e.g. textbox/simple-fr");
    }

    static class Malformed {
        @SaliencyScenario("Text Box")
        @WithMethods("gradient")
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_logical_world_that_is_nearly_named_is_proposed() {
        assertFails(
                Mistyped.class,
                "BrokenScenariosTest$Mistyped.scenario cannot run:",
                "  - there is no scenario 'andor/2in-binary/nad/cnn'; did you mean 'andor/2in-binary/and/cnn'?");
    }

    static class Mistyped {
        @SaliencyScenario("andor/2in-binary/nad" + Andor.CNN)
        @WithMethods("gradient")
        void scenario(SaliencyRun run) {}
    }

    @Test
    void an_unknown_scenario_must_be_supplied() {
        assertFails(
                Unsupplied.class,
                "BrokenScenariosTest$Unsupplied.scenario cannot run:",
                "  - there is no scenario 'team/own'; known are those that TextBox and Andor name, such as"
                        + " textbox/complex-fr and andor/2in-binary/and; another must be supplied by a @ScenarioUnderTest(\"team/own\") of the class");
    }

    static class Unsupplied {
        @SaliencyScenario("team/own")
        @WithMethods("gradient")
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_supplied_scenario_is_static_and_a_scenario() {
        assertFails(
                BadlySupplied.class,
                "BrokenScenariosTest$BadlySupplied.scenario cannot run:",
                "  - more than one @ScenarioUnderTest has this id: BadlySupplied.first, BadlySupplied.second(); keep one",
                "  - BadlySupplied.first, the @ScenarioUnderTest, is not static; make it static",
                "  - BadlySupplied.second(), the @ScenarioUnderTest, is of type Object; it must be a Scenario");
    }

    static class BadlySupplied {
        @ScenarioUnderTest("team/own")
        Scenario first;

        @ScenarioUnderTest("team/own")
        static Object second() {
            return null;
        }

        @SaliencyScenario("team/own")
        @WithMethods("gradient")
        void scenario(SaliencyRun run) {}
    }

    @Test
    void a_badly_formed_class_fails_in_the_open() {
        assertFails(
                Hidden.class,
                "BrokenScenariosTest$Hidden.scenario cannot run:",
                "  - the class Hidden is private; make it package-private or public",
                "  - the class Hidden has no constructor without parameters; give it one");
        assertFails(
                Inner.class,
                "BrokenScenariosTest$Inner.scenario cannot run:",
                "  - the class Inner is an inner class; annotate it @SaliencyNested, or make it static");
    }

    @WithMethods("gradient")
    private static class Hidden {
        Hidden(int number) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @WithMethods("gradient")
    class Inner {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    private static void assertFails(Class<?> broken, String... lines) {
        String message = String.join(System.lineSeparator(), lines);
        EngineExecutionResults results = Tree.builder(selectClass(broken)).execute();
        var finished = results.testEvents().finished().list();
        assertEquals(1, finished.size());
        var result = finished.get(0).getRequiredPayload(TestExecutionResult.class);
        assertEquals(Status.FAILED, result.getStatus());
        assertEquals(message, result.getThrowable().orElseThrow().getMessage());
        Tree tree = Tree.of(selectClass(broken));
        assertEquals(List.of(Severity.WARNING + ": " + message), tree.messages());
        assertEquals(tree.nodes().get(1).getSource(), tree.issues().get(0).source());
    }
}
