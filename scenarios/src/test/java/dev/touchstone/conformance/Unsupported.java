package dev.touchstone.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What is not compared, as sorted lines {@code source | case | method | reason}, so that nothing is refused without notice. */
final class Unsupported {

    private static final String EXPECTED = "/golden-unsupported.txt";
    private static final String BAR = " | ";

    private Unsupported() {}

    static List<String> of(ConformanceReport report) {
        return report.rows().stream()
                .filter(row -> row.verdict() == Verdict.UNSUPPORTED)
                .map(row -> String.join(BAR, row.source(), row.name(), row.method(), row.reason()))
                .sorted()
                .toList();
    }

    /** What the file says of the project's own folder. @param bits of the numbers, one of those that a line begins with */
    static List<String> expected(String bits) throws IOException {
        try (InputStream file = Unsupported.class.getResourceAsStream(EXPECTED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .filter(line -> Arrays.asList(line[0].split(" ")).contains(bits))
                    .map(line -> line[1])
                    .sorted()
                    .toList();
        }
    }
}
