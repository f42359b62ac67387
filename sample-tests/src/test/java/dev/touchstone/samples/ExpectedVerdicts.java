package dev.touchstone.samples;

import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the showcase is known to show: a line {@code scenario | method | test | outcome} for each run. */
final class ExpectedVerdicts {

    private final Map<String, String> outcomes;

    private ExpectedVerdicts(Map<String, String> outcomes) {
        this.outcomes = outcomes;
    }

    /** The lines of {@code expected-verdicts.txt}. */
    static ExpectedVerdicts load() throws IOException {
        try (InputStream in = ExpectedVerdicts.class.getResourceAsStream("/expected-verdicts.txt")) {
            Map<String, String> outcomes = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> outcomes.put(
                            line.substring(0, line.lastIndexOf('|')).trim(),
                            line.substring(line.lastIndexOf('|') + 1).trim()));
            return new ExpectedVerdicts(outcomes);
        }
    }

    /** How the runs differ from what was expected, one line each; empty if they do not. */
    List<String> differences(Summary summary) {
        Map<String, String> missing = new TreeMap<>(outcomes);
        List<String> differences = new ArrayList<>();
        for (RunEntry run : summary.runs()) {
            String key = "%s | %s | %s".formatted(run.scenario(), run.method(), run.testMethod());
            String expected = missing.remove(key);
            if (!run.outcome().name().equals(expected)) {
                differences.add("%s: expected %s, was %s  %s".formatted(key, expected, run.outcome(), run.failure()));
            }
        }
        missing.forEach((key, expected) -> differences.add("%s: expected %s, did not run".formatted(key, expected)));
        return differences;
    }
}
