package dev.touchstone.report.summary;

import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that a summary is kept in. It is there whole or not at all. */
final class SummaryFile {

    private final Path path;

    SummaryFile(Path path) {
        this.path = path;
    }

    /** Writes the summary in place of what is there. */
    void write(Summary summary) throws IOException {
        WholeFile.write(path, SummaryJson.print(summary));
    }

    /** What is there; nothing for a file that cannot be read, which is of another version or was cut off, and will be replaced. */
    Optional<Summary> read() {
        try {
            return Files.exists(path) ? Optional.of(Summary.read(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
