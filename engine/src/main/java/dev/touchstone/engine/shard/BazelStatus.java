package dev.touchstone.engine.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The file by which Bazel learns that its shards were heeded; without it, it runs all tests in each again. */
public final class BazelStatus {

    private static final String FILE = "TEST_SHARD_STATUS_FILE";

    private BazelStatus() {}

    /** Makes the file, if these variables name one. */
    public static void touch(Map<String, String> environment) {
        String file = environment.getOrDefault(FILE, "");
        if (!file.isBlank()) {
            try {
                Files.writeString(Path.of(file), "");
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " names " + file + ", which cannot be written", e);
            }
        }
    }
}
