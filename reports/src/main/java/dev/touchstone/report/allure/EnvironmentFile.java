package dev.touchstone.report.allure;

import dev.touchstone.report.summary.Provenance;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/** What tests ran on, as {@code environment.properties} has it, beside what the user wrote there. */
final class EnvironmentFile {

    private EnvironmentFile() {}

    static void write(Path file, Summary summary) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader existing = Files.newBufferedReader(file)) {
                properties.load(existing);
            }
        }
        Provenance provenance = summary.provenance();
        properties.setProperty("touchstone", provenance.versions().touchstone());
        properties.setProperty("djl", provenance.versions().djl());
        properties.setProperty("junit", provenance.versions().junit());
        properties.setProperty("java", provenance.versions().java());
        properties.setProperty("os", provenance.versions().os());
        properties.setProperty("device", provenance.machine().device());
        provenance.settings().forEach(properties::setProperty);
        properties.setProperty(
                "base.seed",
                summary.runs().stream()
                        .map(RunEntry::baseSeed)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
        WholeFile.write(file, withoutDate(properties));
    }

    /** As Properties stores them, sorted and without the comment, so that equal runs write equal files. */
    private static String withoutDate(Properties properties) throws IOException {
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
