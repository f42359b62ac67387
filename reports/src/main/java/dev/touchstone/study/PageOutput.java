package dev.touchstone.study;

import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** {@value #FILE_NAME}: findings, figures, and what was run. @param page of the results, as HTML */
public record PageOutput<R>(Function<R, String> page) implements StudyOutput<R> {

    public static final String FILE_NAME = "index.html";

    @Override
    public void write(R results, Path directory) throws IOException {
        WholeFile.write(directory.resolve(FILE_NAME), page.apply(results));
    }
}
