package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyScenario;
import dev.touchstone.engine.fixture.InheritedScenariosFixture;
import dev.touchstone.engine.fixture.SuppliedMethodFixture;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestPlan;

/** What launchers know of the engine before they ask anything of it. */
class RegistrationTest {

    @Test
    void its_id_is_its_own_and_not_one_of_junit() {
        assertEquals("touchstone", new SaliencyTestEngine().getId());
        List<String> ids = ServiceLoader.load(TestEngine.class).stream()
                .map(provider -> provider.get().getId())
                .toList();
        assertEquals(1, ids.stream().filter("touchstone"::equals).count(), ids.toString());
        assertTrue(ids.size() > 1, ids.toString());
    }

    @Test
    void making_the_engine_loads_nothing_but_the_engine(@TempDir Path directory) throws Exception {
        Probe probe = Probe.run(directory, EngineProbe.class);
        List<String> ours = probe.loaded("dev.touchstone.");
        assertTrue(ours.contains(SaliencyTestEngine.class.getName()), ours.toString());
        assertEquals(
                List.of(),
                ours.stream()
                        .filter(name -> !name.startsWith("dev.touchstone.engine."))
                        .toList());
        assertEquals(List.of(), probe.loaded("ai.djl."));
        assertEquals(List.of(), probe.files());
    }

    /** Makes all engines of the class path, as every launcher does; started in a JVM of its own. */
    static final class EngineProbe {

        private EngineProbe() {}

        public static void main(String[] none) {
            System.out.println(ServiceLoader.load(TestEngine.class).stream()
                    .map(provider -> provider.get().getId())
                    .toList());
        }
    }

    @Test
    void the_engine_has_no_fields_that_hold_state() {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = SaliencyTestEngine.class; type != null; type = type.getSuperclass()) {
            fields.addAll(Arrays.asList(type.getDeclaredFields()));
        }
        assertFalse(fields.isEmpty());
        assertEquals(
                List.of(),
                fields.stream()
                        .filter(field -> !field.isSynthetic())
                        .filter(field ->
                                !Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers()))
                        .toList());
    }

    @Test
    void one_engine_serves_two_trees_at_once() {
        Launcher launcher = RealLauncher.of(new SaliencyTestEngine());
        TestPlan first = launcher.discover(RealLauncher.request(Map.of(), selectClass(SuppliedMethodFixture.class)));
        TestPlan second =
                launcher.discover(RealLauncher.request(Map.of(), selectClass(InheritedScenariosFixture.class)));
        RealLauncher.Heard ofSecond = new RealLauncher.Heard();
        launcher.execute(second, ofSecond);
        RealLauncher.Heard ofFirst = new RealLauncher.Heard();
        launcher.execute(first, ofFirst);
        assertEquals(List.of("SUCCESSFUL looksAtTheBox", "SUCCESSFUL looksAtTheBox"), ofFirst.tests());
        assertEquals(
                List.of("SUCCESSFUL looksAtBoxes", "SUCCESSFUL looksAtLetters", "SUCCESSFUL looksAtBoth"),
                ofSecond.tests());
    }

    @Test
    void what_authors_compile_against_is_another_artifact() {
        assertNotEquals(artifactOf(SaliencyTestEngine.class), artifactOf(SaliencyScenario.class));
    }

    private static String artifactOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }
}
