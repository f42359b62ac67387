package dev.touchstone.study;

import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The figures, each as an SVG file in {@code figures}. @param figures of the results, by file name */
public record FigureOutput<R>(Function<R, Map<String, String>> figures) implements StudyOutput<R> {

    @Override
    public void write(R results, Path directory) throws IOException {
        for (Map.Entry<String, String> figure : figures.apply(results).entrySet()) {
            WholeFile.write(directory.resolve("figures").resolve(figure.getKey()), figure.getValue());
        }
    }
}
