package dev.touchstone.study;

import dev.touchstone.study.run.WholeFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows as {@value #FILE_NAME}, quoted after RFC 4180, lines ended by a line feed. Numbers are the shortest texts that read back as the
 * same number, with a dot; NaN is an empty field.
 */
final class CsvOutput implements StudyOutput {

    static final String FILE_NAME = "results.csv";

    @Override
    public void write(StudyResults results, Path directory) throws IOException {
        WholeFile.write(directory.resolve(FILE_NAME), print(results.rows()));
    }

    static String print(List<StudyRow> rows) {
        return Stream.concat(Stream.of(header()), rows.stream().map(CsvOutput::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String header() {
        return Stream.concat(
                        Stream.of(StudyRow.class.getRecordComponents()).map(RecordComponent::getName),
                        Stream.of("normalised"))
                .collect(Collectors.joining(","));
    }

    private static String line(StudyRow row) {
        return Stream.of(
                        row.method(),
                        row.setting(),
                        row.network(),
                        row.background(),
                        row.bucket(),
                        row.bucketName(),
                        row.objects(),
                        row.measure(),
                        row.mean(),
                        row.lower(),
                        row.upper(),
                        row.spread(),
                        row.n(),
                        row.undefined(),
                        row.oracle(),
                        row.random(),
                        row.normalised())
                .map(CsvOutput::field)
                .collect(Collectors.joining(","));
    }

    private static String field(Object value) {
        if (value.equals(Double.NaN)) {
            return "";
        }
        String text = value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
