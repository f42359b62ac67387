package dev.touchstone.report;

import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws the exhibits of failed runs as {@code <name>.png} in the run's directory, with the profile of a randomisation test as
 * {@code <name>-profile.svg} beside it; or says in a {@code .txt} of that name why it could not.
 */
public final class PictureListener implements RunListener {

    @Override
    public boolean drawsPictures() {
        return true;
    }

    @Override
    public List<RunFile> runFinished(RunRecord run) {
        return Exhibits.of(run).stream()
                .flatMap(evidence -> ExhibitFile.of(run.method(), evidence).stream())
                .map(file -> write(file, run.directory()))
                .toList();
    }

    private static RunFile write(ExhibitFile file, Path directory) {
        return file.drawing()
                .result()
                .map(content ->
                        write(directory.resolve(file.name() + "." + file.extension()), content, file.mediaType()))
                .orElseGet(() -> write(
                        directory.resolve(file.name() + ".txt"),
                        file.drawing().note().getBytes(StandardCharsets.UTF_8),
                        "text/plain"));
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
