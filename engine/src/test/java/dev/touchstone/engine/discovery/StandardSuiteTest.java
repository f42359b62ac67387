package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Probe;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.suite.AndorSuite;
import dev.touchstone.suite.RandomisationSuite;
import dev.touchstone.suite.SaliencyMethodContract;
import dev.touchstone.suite.StandardSuite;
import dev.touchstone.suite.TextBoxSuite;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suites of the library, as gates and classes see them. */
class StandardSuiteTest {

    private static final Set<String> NAMES =
            Arrays.stream(StandardSuite.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    @Test
    void a_gate_has_a_sound_test_for_each_scenario_of_each_suite() {
        Tree tree = Tree.of(selectClass(Gate.class));
        assertEquals(List.of(), tree.messages());
        assertEquals(
                NAMES.stream()
                        .map(name -> "Gate/gate/StandardSuite/" + name + "/gradient")
                        .collect(Collectors.toSet()),
                Set.copyOf(tree.tests()));
        assertEquals(
                NAMES.size(),
                Stream.of(TextBoxSuite.class, AndorSuite.class, RandomisationSuite.class)
                        .mapToInt(suite -> suite.getDeclaredMethods().length)
                        .sum());
    }

    @WithMethods("gradient")
    static class Gate {
        @SaliencyGate(suites = StandardSuite.class)
        void gate() {}
    }

    @Test
    void a_class_that_keeps_the_contract_has_all_of_its_tests_but_those_it_takes_out() {
        assertEquals(
                NAMES.stream().map(name -> "MyMethodTest/" + name).collect(Collectors.toSet()),
                Set.copyOf(Tree.of(selectClass(MyMethodTest.class)).tests()));
        List<String> fewer = Tree.of(selectClass(WithoutOne.class)).tests();
        assertEquals(NAMES.size() - 1, fewer.size());
        assertFalse(fewer.contains("WithoutOne/the_letter_that_decides_is_in_focus"));
    }

    static class MyMethodTest implements SaliencyMethodContract {
        @Override
        public SaliencyMethod methodUnderTest() {
            return new FakeMethod("my-method");
        }
    }

    static class WithoutOne extends MyMethodTest {
        @Override
        public void the_letter_that_decides_is_in_focus(SaliencyRun run) {}
    }

    @Test
    void all_of_its_models_ship() throws IOException {
        List<String> shipped = shipped();
        for (Method method : StandardSuite.class.getMethods()) {
            String scenario = method.getAnnotation(SaliencyScenario.class).value();
            assertTrue(
                    shipped.stream().anyMatch(name -> name.startsWith(scenario.replace('/', '.') + "-seed0-")),
                    scenario);
        }
    }

    private static List<String> shipped() throws IOException {
        Path folder = Path.of("..", "scenarios", "src", "main", "resources", "dev", "touchstone", "model", "shipped");
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void the_documentation_has_a_row_for_each_of_its_tests() throws IOException {
        Pattern row = Pattern.compile("\\|[^|]*\\| `(\\w+)` \\| `([a-z0-9/-]+)` \\|.*");
        Map<String, String> documented = Files.readAllLines(Path.of("../docs/gate.md")).stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        assertEquals(
                Arrays.stream(StandardSuite.class.getMethods())
                        .collect(
                                Collectors.toMap(Method::getName, method -> method.getAnnotation(SaliencyScenario.class)
                                        .value())),
                documented);
    }

    @Test
    void to_find_its_tests_loads_nothing_of_djl_and_writes_no_file(@TempDir Path directory) throws Exception {
        Probe probe = Probe.run(directory, GateProbe.class);
        assertTrue(
                probe.lines().contains("found " + 2 * NAMES.size() + " tests"), () -> String.join("\n", probe.lines()));
        assertEquals(List.of(), probe.loaded("ai.djl."));
        assertEquals(List.of(), probe.files());
    }

    /** Discovers a gate and a contract; started in a JVM of its own. */
    static final class GateProbe {

        private GateProbe() {}

        public static void main(String[] none) {
            int tests = Tree.of(selectClass(Gate.class), selectClass(MyMethodTest.class))
                    .tests()
                    .size();
            System.out.println("found " + tests + " tests");
        }
    }
}
