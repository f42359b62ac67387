package dev.touchstone.report.merge;

import dev.touchstone.report.summary.FigureEntry;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Brings the pictures of a shard to where the merged summary looks for them. */
final class MergedFigures {

    private MergedFigures() {}

    /** Copies those that are there, each to the same place below the other folder; none from or to outside of the two. */
    static void copy(Summary part, Path from, Path to) throws IOException {
        for (RunEntry run : part.runs()) {
            for (FigureEntry figure : run.figures()) {
                Path source = below(from, run, figure);
                Path target = below(to, run, figure);
                boolean inside = source.startsWith(root(from)) && target.startsWith(root(to));
                if (inside && Files.isRegularFile(source) && !source.equals(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path below(Path folder, RunEntry run, FigureEntry figure) {
        return root(folder).resolve(run.directory()).resolve(figure.file()).normalize();
    }

    private static Path root(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
