package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.MethodsAsServices;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.ServiceMethod;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three ways to list methods, and what is said of lists that are wrong. */
class MethodListsTest {

    private static final String SERVICE = ServiceMethod.class.getName();

    @TempDir
    Path directory;

    @Test
    void a_file_lists_one_id_a_line_without_comments_and_blank_lines() {
        List<String> listed = List.of("scenario/gradient", "scenario/smoothgrad");
        assertEquals(listed, testsOf(InFile.class));
        assertEquals(listed, testsOf(FromRoot.class));
    }

    @WithMethods(file = "approved.txt")
    static class InFile extends OneScenario {}

    @WithMethods(file = "/dev/touchstone/engine/discovery/approved.txt")
    static class FromRoot extends OneScenario {}

    @Test
    void what_is_wrong_in_a_file_is_told_with_its_line() {
        assertFaults(
                Mistyped.class,
                "mistyped.txt:2: there is no saliency method 'gradiant'; did you mean 'gradient'?",
                "mistyped.txt:5: 'gradient' is listed in line 1 already; list it once");
        assertFaults(Empty.class, "the file empty.txt of @WithMethods lists no method; write one id a line");
        assertFaults(
                Missing.class,
                "there is no file 'gone.txt' on the class path, which @WithMethods names; put it at"
                        + " src/test/resources/dev/touchstone/engine/discovery/gone.txt");
        assertFaults(
                MissingFromRoot.class,
                "there is no file '/lists/gone.txt' on the class path, which @WithMethods names; put it at"
                        + " src/test/resources/lists/gone.txt");
    }

    @WithMethods(file = "mistyped.txt")
    static class Mistyped extends OneScenario {}

    @WithMethods(file = "empty.txt")
    static class Empty extends OneScenario {}

    @WithMethods(file = "gone.txt")
    static class Missing extends OneScenario {}

    @WithMethods(file = "/lists/gone.txt")
    static class MissingFromRoot extends OneScenario {}

    @Test
    void one_way_is_enough() {
        String fault = "@WithMethods has more than one of ids, a file and discovered = true; keep one of them";
        assertFaults(TwoWays.class, fault);
        assertFaults(TwoOthers.class, fault);
        assertFaults(
                NoWay.class,
                "@WithMethods lists no method; give it ids, a file or discovered = true; known are "
                        + String.join(", ", MethodCatalog.ids()));
    }

    @WithMethods(value = "gradient", file = "approved.txt")
    static class TwoWays extends OneScenario {}

    @WithMethods(file = "approved.txt", discovered = true)
    static class TwoOthers extends OneScenario {}

    @WithMethods
    static class NoWay extends OneScenario {}

    @Test
    void services_are_found_by_id_and_can_be_named_beside_the_catalogs() throws IOException {
        assertEquals(
                List.of("scenario/another-method", "scenario/team-method"),
                MethodsAsServices.with(
                        directory, () -> testsOf(Discovered.class), ServiceMethod.class, ServiceMethod.Another.class));
        assertEquals(
                List.of("scenario/team-method", "scenario/gradient"),
                MethodsAsServices.with(directory, () -> testsOf(Named.class), ServiceMethod.class));
    }

    @WithMethods(discovered = true)
    static class Discovered extends OneScenario {}

    @WithMethods({"team-method", "gradient"})
    static class Named extends OneScenario {}

    @Test
    void without_services_there_is_nothing_to_find() {
        assertFaults(
                Discovered.class,
                "@WithMethods(discovered = true) finds no method; name the class of one in"
                        + " META-INF/services/dev.touchstone.method.SaliencyMethod");
    }

    @Test
    void an_id_that_two_classes_claim_is_told_with_both() throws IOException {
        String twice =
                "both " + SERVICE + " and " + SERVICE + "$Copy have the id 'team-method'; give one of them another";
        String catalog = "both dev.touchstone.method.gradient.Gradient and " + SERVICE
                + "$Gradient have the id 'gradient'; give one of them another";
        assertEquals(
                broken(Discovered.class, catalog, twice),
                MethodsAsServices.with(
                        directory,
                        () -> faultOf(Discovered.class),
                        ServiceMethod.class,
                        ServiceMethod.Copy.class,
                        ServiceMethod.Gradient.class));
    }

    @Test
    void a_service_that_cannot_be_made_breaks_only_who_needs_it() throws IOException {
        String fault =
                "the service " + SERVICE + "$Throwing cannot be made: java.lang.IllegalStateException: no weights;"
                        + " it needs a public constructor without parameters that does not throw";
        Class<?>[] services = {ServiceMethod.class, ServiceMethod.Throwing.class};
        assertEquals(
                broken(Discovered.class, fault),
                MethodsAsServices.with(directory, () -> faultOf(Discovered.class), services));
        assertEquals(
                List.of("scenario/team-method", "scenario/gradient"),
                MethodsAsServices.with(directory, () -> testsOf(Named.class), services));
        assertEquals(
                broken(Unknown.class, "there is no saliency method 'team-methods'; did you mean 'team-method'?", fault),
                MethodsAsServices.with(directory, () -> faultOf(Unknown.class), services));
    }

    @WithMethods("team-methods")
    static class Unknown extends OneScenario {}

    abstract static class OneScenario {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    private static List<String> testsOf(Class<?> fixture) {
        return Tree.of(selectClass(fixture)).tests().stream()
                .map(test -> test.substring(test.indexOf('/') + 1))
                .toList();
    }

    private static void assertFaults(Class<?> fixture, String... faults) {
        assertEquals(broken(fixture, faults), faultOf(fixture));
    }

    private static String faultOf(Class<?> fixture) {
        return Tree.of(selectClass(fixture)).issues().get(0).message();
    }

    private static String broken(Class<?> fixture, String... faults) {
        return Stream.of(faults)
                .reduce(
                        "MethodListsTest$" + fixture.getSimpleName() + ".scenario cannot run:",
                        (text, fault) -> text + System.lineSeparator() + "  - " + fault);
    }
}
