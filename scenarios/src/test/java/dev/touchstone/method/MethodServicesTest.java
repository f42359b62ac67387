package dev.touchstone.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodServicesTest {

    private static final String NAME = MethodServicesTest.class.getName();

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path directory;

    @AfterEach
    void forgetServices() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void the_catalog_finds_services_beside_its_own() throws IOException {
        provide(Own.class.getName());
        assertInstanceOf(Own.class, MethodCatalog.get("own"));
        assertInstanceOf(Gradient.class, MethodCatalog.get("gradient"));
        String unknown = assertThrows(IllegalArgumentException.class, () -> MethodCatalog.get("owner"))
                .getMessage();
        assertTrue(unknown.endsWith(", smoothgrad-squared, vargrad, own"), unknown);
    }

    @Test
    void an_id_that_two_claim_stands_for_neither_unless_the_catalog_has_it() throws IOException {
        provide(Own.class.getName(), Second.class.getName(), Third.class.getName(), OwnGradient.class.getName());
        MethodServices services = MethodServices.load();
        assertEquals(List.of(), List.copyOf(services.ids()));
        assertEquals(Optional.empty(), services.find("own"));
        assertEquals(
                Optional.of("both %s$Own and %1$s$Second have the id 'own'; give one of them another".formatted(NAME)),
                services.clashOf("own"));
        assertInstanceOf(Gradient.class, MethodCatalog.get("gradient"));
        assertEquals(
                List.of(
                        "both %s and %s$OwnGradient have the id 'gradient'; give one of them another"
                                .formatted(Gradient.class.getName(), NAME),
                        services.clashOf("own").orElseThrow()),
                services.faults());
    }

    @Test
    void what_is_wrong_with_one_service_hides_no_other() throws IOException {
        provide(Misnamed.class.getName(), "team.Gone", NAME, Own.class.getName());
        MethodServices services = MethodServices.load();
        assertEquals(List.of("own"), List.copyOf(services.ids()));
        String faults = String.join("\n", services.faults());
        assertEquals(3, services.faults().size(), faults);
        for (String fault : List.of(
                "the service %s$Misnamed has the id 'My Method'; an id is lower-case letters, digits, '.' and '-'"
                        .formatted(NAME),
                "Provider team.Gone not found",
                NAME + " not a subtype")) {
            assertTrue(faults.contains(fault), faults);
        }
    }

    private void provide(String... classes) throws IOException {
        Path file = directory.resolve("META-INF/services/" + SaliencyMethod.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(classes).collect(Collectors.joining("\n")));
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before));
    }

    public static class Own implements SaliencyMethod {
        @Override
        public String id() {
            return "own";
        }

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            throw new UnsupportedOperationException();
        }
    }

    public static class Second extends Own {}

    public static class Third extends Own {}

    public static class OwnGradient extends Own {
        @Override
        public String id() {
            return "gradient";
        }
    }

    public static class Misnamed extends Own {
        @Override
        public String id() {
            return "My Method";
        }
    }
}
