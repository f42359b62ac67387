package dev.touchstone.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.JavaProcess;
import dev.touchstone.engine.config.DeviceUse.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class GpuSharingTest {

    @TempDir
    Path directory;

    private GpuSharing sharing(String device, Scope scope) {
        return new GpuSharing(new DeviceChoice(device), scope, directory);
    }

    private boolean isLocked() {
        return Files.exists(directory.resolve("locks"));
    }

    @Test
    void scenarios_lock_the_gpu_that_models_run_on_unless_nobody_is_to_wait() {
        assertEquals(Optional.of("touchstone.gpu:0"), sharing("gpu", Scope.HOST).resource());
        assertEquals(
                Optional.of("touchstone.gpu:2"), sharing("gpu:2", Scope.JVM).resource());
        assertEquals(Optional.empty(), sharing("gpu", Scope.NONE).resource());
        assertEquals(Optional.empty(), sharing("cpu", Scope.HOST).resource());
    }

    @ParameterizedTest
    @CsvSource({"gpu,JVM", "gpu,NONE", "cpu,HOST"})
    void no_file_is_made_where_no_other_process_is_to_wait(String device, Scope scope) {
        sharing(device, scope).hold().close();
        assertFalse(isLocked());
    }

    @Test
    void tests_of_one_process_that_share_the_gpu_keep_it_until_the_last_gives_it_back() throws Exception {
        GpuSharing.Hold first = sharing("gpu:1", Scope.HOST).hold();
        GpuSharing.Hold second = sharing("gpu:1", Scope.HOST).hold();
        try (JavaProcess other = JavaProcess.start(GpuProcess.class, directory.toString(), "1", "0")) {
            assertEquals("ASKING", other.await("ASKING"));
            first.close();
            Thread.sleep(200);
            assertFalse(other.output().ready(), "it waits");
            second.close();
            assertEquals("USING", other.await("USING"));
        }
    }

    @Test
    void a_test_that_is_interrupted_while_it_waits_ends() throws Exception {
        try (JavaProcess other = JavaProcess.start(GpuProcess.class, directory.toString(), "1", "60000")) {
            assertEquals("USING", other.await("USING"));
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread waiting = new Thread(() -> {
                thrown.set(assertThrows(IllegalStateException.class, () -> sharing("gpu:1", Scope.HOST)
                        .hold()));
                assertTrue(Thread.interrupted());
            });
            waiting.start();
            Thread.sleep(100);
            waiting.interrupt();
            waiting.join();
            assertEquals(
                    "interrupted while waiting for another process, which holds "
                            + directory.toRealPath().resolve("locks/gpu-1.lock"),
                    thrown.get().getMessage());
        }
        sharing("gpu:1", Scope.HOST).hold().close();
    }

    @Test
    void where_no_file_can_be_made_tests_go_on_without() throws Exception {
        Files.createFile(directory.resolve("locks"));
        sharing("gpu:1", Scope.HOST).hold().close();
    }
}
