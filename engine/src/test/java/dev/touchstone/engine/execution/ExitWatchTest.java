package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test lets a JVM end in the midst of its tests, and reads what runners hear. */
@Timeout(120)
class ExitWatchTest {

    private static final String PLACE = "textbox/simple-fr · seed 0 · ExitProcess$Exiting.b_exits";

    @ParameterizedTest
    @ValueSource(strings = {"at-once", "with-limit", "on-another-thread"})
    void a_test_that_exits_is_broken_and_the_rest_is_skipped_with_the_culprit(String how) throws Exception {
        List<String> heard = hear(how);
        assertEquals("SUCCESSFUL a passes · oracle", heard.get(0));
        int broken = heard.indexOf(
                "FAILED b exits · gradient: the body of ExitProcess$Exiting.b_exits called System.exit and ended this JVM");
        assertTrue(broken > 0, String.join("\n", heard));
        assertEquals("  scenario  " + PLACE, heard.get(broken + 1));
        assertEquals(
                "  was at    java.lang.Runtime.exit(Runtime.java:115)",
                heard.get(broken + 2).replaceAll(":\\d+", ":115"));
        List<String> after = heard.subList(broken + 1, heard.size()).stream()
                .filter(line -> !line.startsWith("  "))
                .map(line -> line.replaceAll(" in dev\\..*?\\(ExitProcess.java:\\d+\\)", " in PLACE"))
                .toList();
        String why = "not run, because the body of ExitProcess$Exiting.b_exits called System.exit in PLACE, on " + PLACE
                + ", which ended this JVM";
        assertEquals(
                List.of(
                        "skipped b exits · edge: " + why,
                        "SUCCESSFUL b exits",
                        "skipped Later: " + why,
                        "SUCCESSFUL Exiting"),
                after);
    }

    @Test
    void a_jvm_that_is_told_to_end_blames_nobody() throws Exception {
        List<String> heard = hear("told-to-end");
        String why = ", because this JVM was told to end";
        assertEquals(
                List.of(
                        "SUCCESSFUL a passes · oracle",
                        "SUCCESSFUL a passes",
                        "ABORTED b exits · gradient: not finished" + why,
                        "skipped b exits · edge: not run" + why,
                        "SUCCESSFUL b exits",
                        "skipped Later: not run" + why,
                        "SUCCESSFUL Exiting"),
                heard);
    }

    private static List<String> hear(String how) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                        ExitProcess.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("told to end")) {
                    // Not Process.destroy(), which closes the streams too.
                    process.toHandle().destroy();
                } else {
                    lines.add(line);
                }
            }
        }
        process.waitFor();
        return lines;
    }
}
