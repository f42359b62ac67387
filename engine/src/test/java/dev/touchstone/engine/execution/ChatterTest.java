package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatterTest {

    @TempDir
    Path directory;

    @Test
    void a_green_execution_says_one_thing_only() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Dai.djl.offline=true",
                        "-Dai.djl.pytorch.num_threads=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-Dtouchstone.device=cpu",
                        "-Dtouchstone.models.dir=" + directory.resolve("models"),
                        "-Dtouchstone.output.dir=" + directory.resolve("output"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GreenProcess.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !isOfPyTorch(line))
                .toList();
        assertEquals(2, process.waitFor(), lines::toString);
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).endsWith(" dev.touchstone.engine.execution.StartLine log"), lines.get(0));
        assertTrue(
                lines.get(1)
                        .matches("INFO: Touchstone development · device cpu, 1 thread · seed 1 · models \\S+models"
                                + " · 2 runs of 2 tests"),
                lines.get(1));
    }

    /** Its native code warns on the raw stream, as in {@code [W1126 16:54:23 LegacyTypeDispatch.h:74] Warning: ...}. */
    private static boolean isOfPyTorch(String line) {
        return line.matches("\\[W\\d.*");
    }
}
