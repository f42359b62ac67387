package dev.touchstone.report.summary;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the figures of a summary are. */
public final class FigurePath {

    private FigurePath() {}

    /**
     * The place of a figure's file below the directory of its summary; empty where it would lie outside, in which nothing of a report is.
     *
     * @param directory in which the summary is
     */
    public static Optional<Path> of(Path directory, RunEntry run, FigureEntry figure) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Path file = root.resolve(run.directory()).resolve(figure.file()).normalize();
            return Optional.of(file).filter(inside -> inside.startsWith(root));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
