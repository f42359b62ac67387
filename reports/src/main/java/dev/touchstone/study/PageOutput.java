package dev.touchstone.study;

import dev.touchstone.study.figure.TextBoxPage;
import dev.touchstone.study.run.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** {@code index.html}: findings, figures, and the numbers beside the published ones. */
final class PageOutput implements StudyOutput {

    static final String FILE_NAME = "index.html";

    @Override
    public void write(StudyResults results, Path directory) throws IOException {
        String page = TextBoxPage.html(results.rows(), results.provenance().lines());
        WholeFile.write(directory.resolve(FILE_NAME), page);
    }
}
