package dev.touchstone.study;

import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rows as {@value #FILE_NAME}: see {@link CsvTable}. */
final class CsvOutput implements StudyOutput<StudyResults> {

    static final String FILE_NAME = "results.csv";

    @Override
    public void write(StudyResults results, Path directory) throws IOException {
        WholeFile.write(directory.resolve(FILE_NAME), print(results.rows()));
    }

    static String print(List<StudyRow> rows) {
        return new CsvTable<>(StudyRow.class)
                .with("normalised", StudyRow::normalised)
                .print(rows);
    }
}
