package dev.touchstone.engine.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the directories that tests ask for. */
final class OutputDirectories {

    private OutputDirectories() {}

    static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the output directory " + directory + " cannot be made", e);
        }
    }
}
