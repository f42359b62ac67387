package dev.touchstone.report;

import dev.touchstone.engine.listener.RunFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the figures of runs as files in their directories, those of the exhibit {@code <name>} as {@code <name>.png} and {@code <name>-...}; or says in a {@code
 * .txt} of that name why one could not be drawn.
 */
final class PictureFiles implements Report {

    @Override
    public List<RunFile> runFinished(DrawnRun drawn) {
        Path directory = drawn.run().directory();
        return drawn.figures().stream().map(figure -> write(figure, directory)).toList();
    }

    private static RunFile write(Figure figure, Path directory) {
        Path file = directory.resolve(figure.fileName());
        return figure.drawing()
                .result()
                .map(content -> write(file, content, figure.mediaType()))
                .orElseGet(() -> write(file, figure.drawing().note().getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    private static RunFile write(Path file, byte[] content, String mediaType) {
        try {
            Files.createDirectories(file.getParent());
            return new RunFile(Files.write(file, content).toAbsolutePath(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
