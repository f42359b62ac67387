package dev.touchstone.study;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file, or several, of a study's results. */
@FunctionalInterface
public interface StudyOutput<R> {

    /** @param directory of the study's files */
    void write(R results, Path directory) throws IOException;
}
