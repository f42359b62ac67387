package dev.touchstone.report;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.picture.Drawing;
import dev.touchstone.report.picture.ExhibitPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the exhibits of failed runs as {@code <name>.png} in the run's directory, or says in {@code <name>.txt} why it could not. */
public final class PictureListener implements RunListener {

    @Override
    public boolean drawsPictures() {
        return true;
    }

    @Override
    public List<RunFile> runFinished(RunRecord run) {
        return Exhibits.of(run).stream()
                .map(evidence -> write(evidence.exhibit().orElseThrow(), run.directory()))
                .toList();
    }

    private static RunFile write(Exhibit exhibit, Path directory) {
        Drawing<byte[]> drawing = Drawing.attempt(() -> ExhibitPicture.png(exhibit));
        return drawing.result()
                .map(png -> write(directory.resolve(exhibit.name() + ".png"), png, "image/png"))
                .orElseGet(() -> write(
                        directory.resolve(exhibit.name() + ".txt"),
                        drawing.note().getBytes(StandardCharsets.UTF_8),
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
