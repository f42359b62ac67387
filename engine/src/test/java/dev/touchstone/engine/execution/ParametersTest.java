package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Sampling;
import dev.touchstone.ScenarioParameterResolver;
import dev.touchstone.Seeds;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersTest {

    private static final List<Long> DRAWN = new ArrayList<>();

    @TempDir
    Path output;

    @Test
    void runs_and_what_lies_around_them_get_what_they_ask_for_by_type() {
        DRAWN.clear();
        Execution execution = Execution.of(Asking.class, Map.of("touchstone.output.dir", output.toString()));
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1)
                .failed(0));
        assertEquals(3, Set.copyOf(DRAWN).size(), "streams of the scenario and of two seeds");
        List<Long> first = List.copyOf(DRAWN);
        DRAWN.clear();
        Execution.of(Asking.class, Map.of("touchstone.output.dir", output.toString()));
        assertEquals(first, DRAWN);
    }

    static class Asking {
        static final String ASKS = "asks--SaliencyRun-Scenario-Sampling-SeedSource-Path";

        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @BeforeScenario
        static void around(Scenario scenario, SeedSource seeds, Path directory) {
            assertEquals(TextBox.SIMPLE_FR, scenario.id().value());
            assertTrue(Files.isDirectory(directory), directory.toString());
            assertTrue(directory.endsWith("dev.touchstone.engine.execution.ParametersTest.Asking/" + ASKS));
            DRAWN.add(seeds.seed());
        }

        @BeforeRun
        void before(SaliencyRun run, Scenario scenario) {
            assertEquals(run.scenario(), scenario);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 2)
        void asks(SaliencyRun run, Scenario scenario, Sampling sampling, SeedSource seeds, Path directory) {
            assertEquals(TextBox.SIMPLE_FR, scenario.id().value());
            assertEquals(run.sampling(), sampling);
            assertTrue(Files.isDirectory(directory), directory.toString());
            assertTrue(directory.endsWith(ASKS + "/fake/seed-" + run.seed()), directory.toString());
            DRAWN.add(seeds.seed());
        }

        @AfterScenario
        static void after(Scenario scenario) {
            assertEquals(TextBox.SIMPLE_FR, scenario.id().value());
        }
    }

    @Test
    void a_resolver_on_the_class_path_supplies_others(@TempDir Path services) throws Exception {
        Execution execution = resolvedBy(services, Locales.class.getName(), Foreign.class);
        assertEquals(
                "the parameter Thread nobody of Foreign.cannot_be_supplied cannot be supplied; known are SaliencyRun, Scenario,"
                        + " Sampling, ModelSummary, SeedSource, Path, and what a ScenarioParameterResolver on the class path supplies",
                execution.thrown("cannot be supplied").getMessage());
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1)
                .failed(1));
    }

    private static Execution resolvedBy(Path directory, String resolver, Class<?> fixture) throws Exception {
        Path file = directory.resolve("META-INF/services/" + ScenarioParameterResolver.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, resolver);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return Execution.of(fixture);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    static class Foreign {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void is_supplied(SaliencyRun run, Locale language, int number) {
            assertEquals(Locale.ROOT, language);
            assertNotEquals(0, number);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void cannot_be_supplied(Thread nobody) {}
    }

    /** Supplies languages and numbers. */
    public static final class Locales implements ScenarioParameterResolver {
        @Override
        public boolean supports(Parameter parameter) {
            return parameter.getType() == Locale.class || parameter.getType() == int.class;
        }

        @Override
        public Object resolve(Parameter parameter, SaliencyRun run) {
            return parameter.getType() == int.class ? run.method().length() : Locale.ROOT;
        }
    }

    private static final Parameter NUMBER = numberOf("is_supplied", SaliencyRun.class, Locale.class, int.class);

    private static Parameter numberOf(String method, Class<?>... types) {
        try {
            return Foreign.class.getDeclaredMethod(method, types).getParameters()[2];
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_resolvers_must_not_claim_the_same() {
        assertEquals(
                "the parameter int number of Foreign.is_supplied is claimed by %s and %s; only one may supply it"
                        .formatted(Locales.class.getName(), Locales.class.getName()),
                failure(new Locales(), new Locales()));
    }

    @Test
    void a_resolver_that_fails_or_gives_what_does_not_fit_is_named() {
        String start = "the parameter int number of Foreign.is_supplied ";
        assertEquals(
                start + "could not be supplied by " + Giving.class.getName()
                        + ": java.lang.IllegalStateException: none left",
                failure(new Giving(new IllegalStateException("none left"))));
        assertEquals(start + "was given seven by " + Giving.class.getName(), failure(new Giving("seven")));
        assertEquals(start + "was given null by " + Giving.class.getName(), failure(new Giving(null)));
    }

    private static String failure(ScenarioParameterResolver... resolvers) {
        ParameterServices services = new ParameterServices(List.of(resolvers));
        return assertThrows(ParameterException.class, () -> services.resolve(NUMBER, null))
                .getMessage();
    }

    private record Giving(Object value) implements ScenarioParameterResolver {
        @Override
        public boolean supports(Parameter parameter) {
            return true;
        }

        @Override
        public Object resolve(Parameter parameter, SaliencyRun run) {
            if (value instanceof RuntimeException thrown) {
                throw thrown;
            }
            return value;
        }
    }

    @Test
    void a_resolver_that_cannot_be_made_breaks_only_what_needs_one(@TempDir Path services) throws Exception {
        Execution execution = resolvedBy(services, "com.acme.Missing", Needing.class);
        assertEquals(SUCCESSFUL, execution.status("needs none"));
        String message = execution.thrown("needs one").getMessage();
        assertTrue(
                message.startsWith("the parameter Locale language of Needing.needs_one cannot be supplied, because a"
                        + " resolver cannot be made: java.util.ServiceConfigurationError: "),
                message);
        assertTrue(message.endsWith("Provider com.acme.Missing not found"), message);
    }

    static class Needing {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void needs_none(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void needs_one(Locale language) {}
    }

    @Test
    void a_resolver_that_cannot_say_what_it_supplies_is_named() {
        String start = "the parameter int number of Foreign.is_supplied could not be supplied by ";
        assertEquals(start + Unsure.class.getName() + ": java.lang.AssertionError: perhaps", failure(new Unsure()));
    }

    private static final class Unsure implements ScenarioParameterResolver {
        @Override
        public boolean supports(Parameter parameter) {
            throw new AssertionError("perhaps");
        }

        @Override
        public Object resolve(Parameter parameter, SaliencyRun run) {
            return 1;
        }
    }
}
