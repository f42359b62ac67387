package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {

    private static final String GOOD = """
            import dev.touchstone.*;
            @WithMethods("gradient")
            class Good {
                @SaliencyScenario("textbox/simple-fr") void scenario(SaliencyRun run) {}
                class Inner { Missing method() { return null; } }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void concrete_classes_with_scenarios_are_test_classes() {
        assertTrue(Candidates.isTestClass(Concrete.class));
        assertTrue(Candidates.isTestClass(OnlyNested.class));
        assertFalse(Candidates.isTestClass(Abstract.class));
        assertFalse(Candidates.isTestClass(Interface.class));
        assertFalse(Candidates.isTestClass(OnlyNested.Inner.class));
        assertFalse(Candidates.isTestClass(new Concrete() {}.getClass()));
        assertFalse(Candidates.isTestClass(CandidatesTest.class));
    }

    @Test
    void a_class_that_needs_a_missing_one_is_passed_over() throws Exception {
        GeneratedClasses.compile(directory, "Missing", "public class Missing {}");
        GeneratedClasses.compile(
                directory, "Needing", "public class Needing { public Missing method() { return null; } }");
        Files.delete(directory.resolve("Missing.class"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            Class<?> needing = loader.loadClass("Needing");
            assertFalse(Candidates.isTestClass(needing));
            Tree tree = Tree.of(selectClass(needing));
            assertEquals(List.of(), tree.tests());
            assertEquals(
                    List.of("WARNING: Needing is left out, because it cannot be examined:"
                            + " java.lang.NoClassDefFoundError: Missing"),
                    tree.messages());
        }
    }

    @Test
    void a_scan_passes_over_in_silence_what_needs_a_missing_class() throws Exception {
        GeneratedClasses.compile(directory, "Missing", "public class Missing {}");
        GeneratedClasses.compile(
                directory, "Needing", "public class Needing { public Missing method() { return null; } }");
        GeneratedClasses.compile(directory, "Good", GOOD);
        Files.delete(directory.resolve("Missing.class"));
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            Tree tree = Tree.of(selectClasspathRoots(Set.of(directory)).get(0));
            assertEquals(List.of("Good/scenario/gradient"), tree.tests());
            assertEquals(List.of(), tree.messages());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void an_inner_class_that_needs_a_missing_one_stops_no_good_class() throws Exception {
        GeneratedClasses.compile(directory, "Missing", "public class Missing {}");
        GeneratedClasses.compile(directory, "Good", GOOD);
        Files.delete(directory.resolve("Missing.class"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            Tree tree = Tree.of(selectClass(loader.loadClass("Good")));
            assertEquals(List.of("Good/scenario/gradient"), tree.tests());
            assertEquals(List.of(), tree.messages());
        }
    }

    @Test
    void an_inner_class_without_its_annotation_is_not_forgotten_in_silence() {
        Tree tree = Tree.of(selectClass(Forgetting.class));
        assertEquals(List.of("Forgetting/scenario/gradient"), tree.tests());
        assertEquals(
                List.of("WARNING: the scenarios of the inner class Inner do not run with those of Forgetting;"
                        + " annotate it @SaliencyNested"),
                tree.messages());
    }

    @WithMethods("gradient")
    static class Forgetting {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}

        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {}
        }
    }

    static class Concrete extends Abstract {}

    abstract static class Abstract {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    interface Interface {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void scenario(SaliencyRun run) {}
    }

    static class OnlyNested {
        @SaliencyNested
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {}
        }
    }
}
