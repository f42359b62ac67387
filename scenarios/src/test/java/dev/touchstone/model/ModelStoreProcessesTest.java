package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class ModelStoreProcessesTest {

    @TempDir
    Path store;

    private Process start() throws IOException {
        return JavaProcess.start(List.of(), StoreProcess.class, store.toString());
    }

    private static String await(Process process, String prefix) throws IOException {
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        while (line != null && !line.startsWith(prefix)) {
            line = reader.readLine();
        }
        return line;
    }

    private static String outcome(Process process) throws IOException {
        List<String> lines = process.inputReader().lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void of_two_processes_that_ask_at_once_one_trains_and_the_other_loads() throws Exception {
        Process one = start();
        Process other = start();

        List<String> outcomes = List.of(outcome(one), outcome(other));

        assertThat(outcomes.stream().map(o -> o.split(" ")[0]).toList(), containsInAnyOrder("TRAINED", "LOADED"));
        assertThat(outcomes.stream().map(o -> o.split(" ")[1]).distinct().count(), is(1L));
    }

    @Test
    void a_killed_trainer_leaves_a_store_that_the_next_run_recovers() throws Exception {
        Process killed = start();
        assertThat(await(killed, "TRAINING"), is("TRAINING"));
        Files.createDirectory(
                store.resolve("." + ModelKey.of(StoreProcess.WORLD, 0, 1).folder() + ".tmp-left"));
        killed.destroyForcibly().waitFor();

        Process next = start();

        assertThat(outcome(next), startsWith("TRAINED "));
        try (Stream<Path> files = Files.list(store)) {
            assertThat(
                    files.filter(p -> p.getFileName().toString().startsWith("."))
                            .toList(),
                    is(List.of()));
        }
    }

    @Test
    void a_waiting_process_takes_over_when_the_trainer_is_killed() throws Exception {
        Process killed = start();
        assertThat(await(killed, "TRAINING"), is("TRAINING"));
        Process waiting = start();
        assertThat(await(waiting, "ASKING"), is("ASKING"));
        killed.destroyForcibly().waitFor();

        assertThat(outcome(waiting), startsWith("TRAINED "));
    }
}
