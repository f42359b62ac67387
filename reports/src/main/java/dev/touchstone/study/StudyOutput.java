package dev.touchstone.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a file, or several, of a study's results. */
@FunctionalInterface
public interface StudyOutput {

    /** All outputs of a study, in the order in which they are written. */
    static List<StudyOutput> all() {
        return List.of(new CsvOutput(), new JsonOutput(), new FigureOutput(), new PageOutput());
    }

    /** @param directory of the study's files */
    void write(StudyResults results, Path directory) throws IOException;
}
