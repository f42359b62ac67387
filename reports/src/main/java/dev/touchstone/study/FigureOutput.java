package dev.touchstone.study;

import dev.touchstone.study.figure.TextBoxFigures;
import dev.touchstone.study.run.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The figures, each as an SVG file in {@code figures}. */
final class FigureOutput implements StudyOutput {

    @Override
    public void write(StudyResults results, Path directory) throws IOException {
        for (Map.Entry<String, String> figure :
                TextBoxFigures.of(results.rows()).entrySet()) {
            WholeFile.write(directory.resolve("figures").resolve(figure.getKey()), figure.getValue());
        }
    }
}
