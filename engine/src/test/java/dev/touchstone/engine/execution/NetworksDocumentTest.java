package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class NetworksDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "networks.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/touchstone/engine/execution/NetworksExample.java");

    @TempDir
    Path models;

    @Test
    void the_examples_of_the_documentation_are_those_that_are_compiled() throws IOException {
        List<String> document = Files.readAllLines(DOCUMENT);
        int second = document.lastIndexOf("```java");

        assertEquals(compiled("    // example", "    // end"), between(document, "```java", "```"));
        assertEquals(
                compiled("    // given", "    // end of given"),
                between(document.subList(second, document.size()), "```java", "```"));
    }

    /** In a file of its own a class is neither indented nor static. */
    private static List<String> compiled(String start, String end) throws IOException {
        return between(Files.readAllLines(SOURCE), start, end).stream()
                .map(line -> line.replaceFirst("^ {4}", "").replaceFirst("^static class", "class"))
                .toList();
    }

    private static List<String> between(List<String> lines, String start, String end) {
        int first = lines.indexOf(start) + 1;
        assertTrue(first > 0, "there is no line " + start);
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }

    private Execution execute(Class<?> fixture) {
        return Execution.of(fixture, Map.of("touchstone.models.dir", models.toString()));
    }

    @Test
    void a_network_of_ones_own_is_trained_and_a_method_judged_on_it() {
        assertEquals(
                Status.SUCCESSFUL,
                execute(NetworksExample.OwnNetworksTest.class).status("looks at the box"));
    }

    @Test
    void a_given_network_whose_file_is_not_there_ends_the_test_with_the_reason() {
        Throwable thrown = execute(NetworksExample.GivenNetworkTest.class).thrown("looks at the box");

        assertEquals(
                "the TorchScript file " + Path.of("models", "weld.pt") + " of the network weld-script is not there;"
                        + " write one with torch.jit.trace(model.eval(), example).save(path)",
                root(thrown).getMessage());
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
