package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class JupiterHintsTest {

    private static final String START = "WARNING: Jupiter's @";
    private static final String MIDDLE = " on JupiterHintsTest$Habits.scenario does nothing for scenarios; ";

    @Test
    void what_does_nothing_here_is_said_with_what_does() {
        assertEquals(
                new TreeSet<>(List.of(
                        START + "Timeout" + MIDDLE + "set touchstone.timeout",
                        START + "EnabledOnOs" + MIDDLE + "write a condition for @RunsIf",
                        START + "ExtendWith on Habits does nothing for scenarios; supply parameters by a"
                                + " ScenarioParameterResolver, and use @BeforeRun and @AfterRun",
                        START
                                + "TestInstance on Habits does nothing for scenarios; every run has an instance of its own",
                        START + "BeforeEach on Habits.a does nothing for scenarios; use @BeforeRun",
                        START + "AfterEach on Habits.b does nothing for scenarios; use @AfterRun",
                        START + "BeforeAll on Habits.c does nothing for scenarios; use @BeforeScenario",
                        START + "AfterAll on Habits.d does nothing for scenarios; use @AfterScenario")),
                new TreeSet<>(Tree.of(selectClass(Habits.class)).messages()));
    }

    @WithMethods("gradient")
    @ExtendWith(Nothing.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Habits {
        @BeforeEach
        void a() {}

        @AfterEach
        void b() {}

        @BeforeAll
        static void c() {}

        @AfterAll
        static void d() {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Timeout(1)
        @EnabledOnOs(OS.LINUX)
        void scenario(SaliencyRun run) {}
    }

    private static final class Nothing implements Extension {}

    @Test
    void what_is_meant_for_tests_of_jupiter_in_the_same_class_is_left_alone() {
        assertEquals(List.of(), Tree.of(selectClass(Both.class)).messages());
    }

    @WithMethods("gradient")
    @ExtendWith(Nothing.class)
    static class Both {
        @BeforeEach
        void a() {}

        @Test
        void of_jupiter() {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void what_is_meant_for_nested_tests_of_jupiter_is_left_alone_too() {
        assertEquals(List.of(), Tree.of(selectClass(Around.class)).messages());
    }

    @WithMethods("gradient")
    static class Around {
        @BeforeEach
        void a() {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}

        @Nested
        class Tests {
            @Test
            void of_jupiter() {}
        }

        @SaliencyNested
        class Scenarios {
            @BeforeEach
            void b() {}

            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {}
        }
    }

    @Test
    void repetition_and_fields_of_jupiter_have_replacements() {
        String repeated = "JupiterHintsTest$Repeating.repeated";
        String parameterised = "JupiterHintsTest$Repeating.parameterised";
        String twice = " is a test of Jupiter too and would run twice; keep @SaliencyScenario or Jupiter's annotation";
        assertEquals(
                List.of(
                        START + "TempDir on Repeating.directory does nothing for scenarios; take a Path as a parameter",
                        START + "ParameterizedTest on " + parameterised
                                + " does nothing for scenarios; list saliency methods by @WithMethods",
                        "WARNING: " + parameterised + twice,
                        START + "RepeatedTest on " + repeated + " does nothing for scenarios; use @Seeds",
                        "WARNING: " + repeated + twice),
                Tree.of(selectClass(Repeating.class)).messages());
    }

    @WithMethods("gradient")
    static class Repeating {
        @TempDir
        Path directory;

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @RepeatedTest(3)
        void repeated(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @ParameterizedTest
        void parameterised(SaliencyRun run) {}
    }
}
