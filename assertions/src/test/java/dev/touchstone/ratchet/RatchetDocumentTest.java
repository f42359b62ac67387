package dev.touchstone.ratchet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RatchetDocumentTest {

    @Test
    void the_file_in_the_documentation_is_one() throws IOException {
        String file = Files.readAllLines(Path.of("..", "docs", "ratchet.md")).stream()
                .dropWhile(line -> !line.startsWith("touchstone-ratchet"))
                .takeWhile(line -> !line.startsWith("```"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        RatchetFile read = RatchetText.parse("docs", file, "none", Optional.empty());
        assertEquals(3, read.entries().size());
        assertEquals(file, read.text());
    }
}
