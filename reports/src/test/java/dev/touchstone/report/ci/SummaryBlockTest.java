package dev.touchstone.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryBlockTest {

    private static final SummaryBlock ONE = new SummaryBlock("1@2026-11-26T00:00:00Z");
    private static final SummaryBlock TWO = new SummaryBlock("2@2026-11-26T00:00:00Z");

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void begin() {
        file = directory.resolve("step.md");
    }

    @Test
    void each_machine_adds_its_own_after_what_is_there() throws IOException {
        Files.writeString(file, "of the user\n");
        ONE.write(file, "one\n");
        TWO.write(file, "two\n");

        assertEquals("""
                of the user
                <!-- touchstone 1@2026-11-26T00:00:00Z -->

                one

                <!-- end of touchstone 1@2026-11-26T00:00:00Z -->
                <!-- touchstone 2@2026-11-26T00:00:00Z -->

                two

                <!-- end of touchstone 2@2026-11-26T00:00:00Z -->
                """, Files.readString(file));
    }

    @Test
    void a_rerun_takes_the_place_of_what_its_machine_said_before() throws IOException {
        ONE.write(file, "before\n");
        TWO.write(file, "two\n");
        String both = Files.readString(file);

        ONE.write(file, "now\n");

        assertEquals(both.replace("before", "now"), Files.readString(file));
    }

    @Test
    void a_session_cannot_end_the_comment() throws IOException {
        new SummaryBlock("merged--><script>").write(file, "x\n");

        assertEquals(
                "<!-- touchstone merged-script- -->\n\nx\n\n<!-- end of touchstone merged-script- -->\n",
                Files.readString(file));
    }
}
