package dev.touchstone.engine.console;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JUnit Platform's own command, in a JVM of its own, as people and scripts call it. */
class ConsoleLauncherTest {

    private static final String FIXTURE = ConsoleFixture.class.getName();

    private record Outcome(int exitCode, String output) {}

    @Test
    void a_class_runs_and_a_missed_criterion_is_exit_code_1() throws Exception {
        Outcome outcome = launch("--select-class", FIXTURE);

        assertEquals(1, outcome.exitCode(), outcome::output);
        assertThat(outcome.output(), containsString("4 tests found"));
        assertThat(outcome.output(), containsString("3 tests successful"));
        assertThat(outcome.output(), containsString("1 tests failed"));
        assertThat(outcome.output(), containsString("criterion missed"));
        assertThat(
                outcome.output(),
                containsString("className = '" + FIXTURE + "', methodName = 'misses_with_one_method'"));
    }

    @Test
    void a_package_is_searched_for_test_classes() throws Exception {
        Outcome outcome =
                launch("--select-package", ConsoleFixture.class.getPackageName(), "--include-classname", ".*Fixture");

        assertEquals(1, outcome.exitCode(), outcome::output);
        assertThat(outcome.output(), containsString("4 tests found"));
    }

    @Test
    void a_class_path_is_searched_for_test_classes() throws Exception {
        Outcome outcome = launch("--scan-classpath", testClasses().toString(), "--include-classname", FIXTURE);

        assertEquals(1, outcome.exitCode(), outcome::output);
        assertThat(outcome.output(), containsString("4 tests found"));
    }

    @Test
    void a_unique_id_runs_one_method_of_one_scenario_and_passing_is_exit_code_0() throws Exception {
        Outcome outcome = launch(
                "--select-unique-id",
                "[engine:touchstone]/[class:" + FIXTURE
                        + "]/[scenario:misses_with_one_method(dev.touchstone.SaliencyRun)]"
                        + "/[test-template-invocation:gradient]");

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertThat(outcome.output(), containsString("1 tests found"));
        assertThat(outcome.output(), containsString("1 tests successful"));
        assertThat(outcome.output(), not(containsString("edge")));
    }

    @Test
    void a_dry_run_shows_all_methods_and_calls_none() throws Exception {
        Outcome outcome = launch(
                "--select-class",
                FIXTURE,
                "--config",
                "junit.platform.execution.dryRun.enabled=true",
                "--details",
                "tree");

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertThat(outcome.output(), containsString("4 tests found"));
        assertThat(outcome.output(), containsString("4 tests skipped"));
        assertThat(outcome.output(), containsString("gradient"));
    }

    private static Outcome launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.junit.platform.console.ConsoleLauncher",
                                "execute",
                                "--disable-banner",
                                "--disable-ansi-colors",
                                "--include-engine",
                                "touchstone"),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path testClasses() throws Exception {
        return Path.of(ConsoleFixture.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
