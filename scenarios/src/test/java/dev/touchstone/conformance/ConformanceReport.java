package dev.touchstone.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The outcomes of a run as a table. */
record ConformanceReport(List<Row> rows) {

    private static final String HEADER = "source,case,method,worst error,tolerance,verdict,reason";

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Stream.concat(Stream.of(HEADER), rows.stream().map(Row::line)).toList());
    }

    List<String> failures() {
        return rows.stream()
                .filter(row -> row.verdict() == Verdict.FAIL)
                .map(Row::line)
                .toList();
    }

    long passed() {
        return rows.stream().filter(row -> row.verdict() == Verdict.PASS).count();
    }
}
