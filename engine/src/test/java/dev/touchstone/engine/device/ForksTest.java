package dev.touchstone.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.JavaProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class ForksTest {

    private final List<JavaProcess> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(JavaProcess::close);
    }

    private JavaProcess start(List<String> before, Class<?> main) throws Exception {
        JavaProcess process = JavaProcess.start(before, main);
        processes.add(process);
        assertEquals("STARTED", process.await("STARTED"));
        return process;
    }

    private static String counted(JavaProcess process) throws Exception {
        process.tell("");
        return process.await("FORKS");
    }

    @Test
    void forks_of_one_starter_count_each_other() throws Exception {
        JavaProcess first = start(List.of(), ForkProcess.class);
        assertEquals("FORKS 1", counted(first));
        start(List.of(), ForkProcess.class);
        JavaProcess third = start(List.of(), ForkProcess.class);
        assertEquals("FORKS 3", counted(first));
        assertEquals("FORKS 3", counted(third));
    }

    @Test
    void forks_that_have_ended_count_no_more() throws Exception {
        JavaProcess first = start(List.of(), ForkProcess.class);
        JavaProcess second = start(List.of(), ForkProcess.class);
        assertEquals("FORKS 2", counted(first));
        second.close();
        second.process().waitFor();
        assertEquals("FORKS 1", counted(first));
    }

    /** As Surefire starts its forks. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void forks_that_were_started_by_a_shell_each_count_each_other() throws Exception {
        List<String> shell = List.of("/bin/sh", "-c", "\"$0\" \"$@\"; exit $?");
        JavaProcess first = start(shell, ForkProcess.class);
        JavaProcess second = start(shell, ForkProcess.class);
        assertEquals("FORKS 2", counted(first));
        assertEquals("FORKS 2", counted(second));
    }

    @Test
    void the_program_tells_forks_from_other_children_of_a_build() {
        assertEquals(
                "surefirebooter-_.jar", Forks.program(List.of("-Xmx1g", "-jar", "/a/surefirebooter-2026_3.jar", "x")));
        assertEquals(
                "worker.Main",
                Forks.program(List.of("@args", "--add-opens", "a/b=c", "-cp", "x.jar", "worker.Main", "1")));
        assertEquals("", Forks.program(List.of("-version")));
        assertEquals("", Forks.program(List.of("-jar")));
        Optional<List<String>> worker = Optional.of(List.of("worker.Main", "1"));
        assertTrue(Forks.isLike(worker, Optional.of(List.of("worker.Main", "2"))));
        assertFalse(Forks.isLike(worker, Optional.of(List.of("compiler.Daemon"))));
        assertTrue(Forks.isLike(worker, Optional.empty()), "not every system shows arguments");
    }

    @ParameterizedTest
    @CsvSource({"3,3", "1,1", "0,1", "'',1", "-2,1", "x,1", "99999999999,1"})
    void surefires_number_is_a_lower_bound(String number, int least) {
        assertEquals(least, Forks.numbered(number));
    }
}
