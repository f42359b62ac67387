package dev.touchstone.report.merge;

import dev.touchstone.report.summary.FigureEntry;
import dev.touchstone.report.summary.FigurePath;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Brings the pictures of a shard to where the merged summary looks for them. */
final class MergedFigures {

    private MergedFigures() {}

    /** Copies those that are there, each to the same place below the other folder; none from or to outside of the two. */
    static void copy(Summary part, Path from, Path to) throws IOException {
        for (RunEntry run : part.runs()) {
            for (FigureEntry figure : run.figures()) {
                Optional<Path> source = FigurePath.of(from, run, figure).filter(Files::isRegularFile);
                Optional<Path> target = FigurePath.of(to, run, figure);
                if (source.isPresent() && target.isPresent() && !source.equals(target)) {
                    Files.createDirectories(target.get().getParent());
                    Files.copy(source.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
