package dev.touchstone.report.summary;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that a summary is kept in. It is there whole or not at all. */
final class SummaryFile {

    private final Path path;

    SummaryFile(Path path) {
        this.path = path;
    }

    /** Writes the summary, together with what this session has written before. */
    void add(Summary summary) throws IOException {
        Summary whole = Files.exists(path) ? summary.after(previous(summary)) : summary;
        Files.createDirectories(path.getParent());
        Path draft = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(draft, SummaryJson.print(whole));
            move(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What is there; a file that cannot be read is of another session or of another version, and is replaced. */
    private Summary previous(Summary fallback) {
        try {
            return Summary.read(path);
        } catch (IOException e) {
            return fallback;
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
