package dev.touchstone.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.touchstone.engine.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that use a GPU which is not there. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GpuLockProcessesTest {

    private static final int TIMES = 25;

    private final List<JavaProcess> processes = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void end() {
        processes.forEach(JavaProcess::close);
    }

    private JavaProcess start(int times, int milliseconds) throws Exception {
        JavaProcess process = JavaProcess.start(
                GpuProcess.class, directory.toString(), Integer.toString(times), Integer.toString(milliseconds));
        processes.add(process);
        return process;
    }

    @Test
    void of_three_processes_one_at_a_time_uses_it_and_each_gets_its_turn() throws Exception {
        for (int i = 0; i < 3; i++) {
            start(TIMES, 5);
        }
        for (JavaProcess process : processes) {
            List<String> said = process.output().lines().toList();
            assertEquals(TIMES, Collections.frequency(said, "USING"), said::toString);
            assertEquals("ENDED", said.get(said.size() - 1));
        }
    }

    @Test
    void a_process_that_waits_takes_over_when_the_one_that_uses_it_is_killed() throws Exception {
        JavaProcess killed = start(1, 60_000);
        assertEquals("USING", killed.await("USING"));
        JavaProcess waiting = start(1, 0);
        assertEquals("ASKING", waiting.await("ASKING"));
        Thread.sleep(200);
        assertFalse(waiting.output().ready(), "it waits");
        Files.delete(directory.resolve("used"));
        killed.process().destroyForcibly().waitFor();
        assertEquals("USING", waiting.await("USING"));
        assertEquals("ENDED", waiting.await("ENDED"));
    }

    @Test
    void the_file_stays_for_the_next() throws Exception {
        assertEquals("ENDED", start(1, 0).await("ENDED"));
        assertEquals(true, Files.exists(directory.resolve("locks/gpu-1.lock")));
        assertEquals("ENDED", start(1, 0).await("ENDED"));
    }
}
