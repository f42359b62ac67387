package dev.touchstone.study;

import dev.touchstone.scenario.WholeFile;
import dev.touchstone.study.run.StudyJson;
import java.io.IOException;
import java.nio.file.Path;

/** All results as {@value #FILE_NAME}: the rows with what they come from; NaN is null. */
public final class JsonOutput implements StudyOutput<Object> {

    static final String FILE_NAME = "results.json";

    @Override
    public void write(Object results, Path directory) throws IOException {
        WholeFile.write(directory.resolve(FILE_NAME), print(results));
    }

    static String print(Object results) {
        return StudyJson.GSON.toJson(results) + "\n";
    }
}
