package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.shard.Costs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardChoiceTest {

    private static final Map<String, String> GITLAB = Map.of("CI_NODE_INDEX", "2", "CI_NODE_TOTAL", "4");

    @TempDir
    Path directory;

    @Test
    void variables_are_not_read_unless_that_is_asked() {
        assertEquals(Optional.empty(), ShardChoice.of(new MapParameters(Map.of()), GITLAB));
        assertEquals(
                "shard 2 of 4 (GitLab)",
                ShardChoice.of(new MapParameters(Map.of("touchstone.shard", "auto")), GITLAB)
                        .orElseThrow()
                        .shard()
                        .toString());
    }

    @Test
    void variables_that_tell_nothing_are_a_fault_of_the_configuration() {
        ConfigurationException fault = assertThrows(
                ConfigurationException.class,
                () -> ShardChoice.of(new MapParameters(Map.of("touchstone.shard", "auto")), Map.of()));
        assertTrue(fault.getMessage().startsWith("touchstone.shard is 'auto', but none of the variables "));
    }

    @Test
    void costs_need_not_exist_unless_they_are_asked_for() throws IOException {
        assertEquals(
                Costs.NONE,
                ShardChoice.of(new MapParameters(Map.of("touchstone.shard", "1/2")), Map.of())
                        .orElseThrow()
                        .costs());
        assertTrue(assertThrows(ConfigurationException.class, () -> of("target/none-such.txt"))
                .getMessage()
                .startsWith("touchstone.shard.costs is 'target/none-such.txt', but cannot be read: "));
        Path file = Files.writeString(directory.resolve("costs.txt"), "a/b | lime | 3\n");
        assertEquals(1, of(file.toString()).costs().milliseconds().size());
    }

    @Test
    void a_damaged_file_of_costs_is_named_with_its_line() throws IOException {
        Path file = Files.writeString(directory.resolve("costs.txt"), "a/b | lime\n");
        assertEquals(
                "touchstone.shard.costs is '%s', but line 1 of %s is 'a/b | lime', but must be scenario | method | milliseconds; record the costs anew, or mend the line"
                        .formatted(file, file),
                assertThrows(ConfigurationException.class, () -> of(file.toString()))
                        .getMessage());
    }

    private static ShardChoice of(String costs) {
        return ShardChoice.of(
                        new MapParameters(Map.of("touchstone.shard", "1/2", "touchstone.shard.costs", costs)), Map.of())
                .orElseThrow();
    }
}
