package dev.touchstone.report.summary;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file that a summary is kept in. It is there whole or not at all. */
final class SummaryFile {

    private final Path path;

    SummaryFile(Path path) {
        this.path = path;
    }

    /** Writes the summary in place of what is there. */
    void write(Summary summary) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(draft, SummaryJson.print(summary));
            move(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What is there; nothing for a file that cannot be read, which is of another version or was cut off, and will be replaced. */
    Optional<Summary> read() {
        try {
            return Files.exists(path) ? Optional.of(Summary.read(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
