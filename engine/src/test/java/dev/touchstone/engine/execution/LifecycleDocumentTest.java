package dev.touchstone.engine.execution;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleDocumentTest {

    private static final String SOURCE = "src/test/java/dev/touchstone/engine/execution/LifecycleExample.java";

    @Test
    void the_example_of_the_documentation_is_the_one_that_is_compiled() throws IOException {
        List<String> documented = between(Files.readAllLines(Path.of("..", "docs", "lifecycle.md")), "```java", "```");
        List<String> compiled = between(Files.readAllLines(Path.of(SOURCE)), "    // example", "    // end");
        // In a file of its own a class is neither indented nor static.
        assertEquals(
                compiled.stream()
                        .map(line -> line.replaceFirst("^ {4}", "").replaceFirst("^static class", "class"))
                        .toList(),
                documented);
    }

    private static List<String> between(List<String> lines, String start, String end) {
        int first = lines.indexOf(start) + 1;
        assertTrue(first > 0, "there is no line " + start);
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }

    @Test
    void it_writes_what_it_says(@TempDir Path output) throws IOException {
        Execution execution =
                Execution.of(LifecycleExample.BoxTest.class, Map.of("touchstone.output.dir", output.toString()));
        assertEquals(Set.of("the box decides"), execution.byName().keySet());
        try (Stream<Path> files = Files.walk(output)) {
            assertEquals(
                    Set.of("looks_at_the_box/world.txt", "looks_at_the_box/gradient/seed-0/model.txt"),
                    files.filter(path -> path.toString().endsWith(".txt"))
                            .map(path -> path.subpath(output.getNameCount() + 1, path.getNameCount())
                                    .toString())
                            .collect(toSet()));
        }
    }
}
