package dev.touchstone.report.allure;

import com.google.gson.GsonBuilder;
import dev.touchstone.report.Versions;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** What an Allure report says of an execution as a whole: the kinds of defects, and what it ran on. */
final class ExecutionFiles {

    private static final List<Category> CATEGORIES = List.of(
            new Category("Attribution off target", List.of("failed")),
            new Category("Model or method broke", List.of("broken")),
            new Category("Not decided", List.of("skipped")));

    private ExecutionFiles() {}

    /** Writes both files if Allure wrote results; categories that are there already are the user's and stay. */
    static void write(ResultsDirectory results, Collection<Long> baseSeeds) throws IOException {
        if (!Files.isDirectory(results.path())) {
            return;
        }
        Path categories = results.path().resolve("categories.json");
        if (!Files.exists(categories)) {
            Files.writeString(
                    categories, new GsonBuilder().setPrettyPrinting().create().toJson(CATEGORIES));
        }
        writeEnvironment(results.path().resolve("environment.properties"), baseSeeds);
    }

    private static void writeEnvironment(Path file, Collection<Long> baseSeeds) throws IOException {
        Properties environment = new Properties();
        if (Files.exists(file)) {
            try (Reader existing = Files.newBufferedReader(file)) {
                environment.load(existing);
            }
        }
        Versions versions = Versions.current();
        environment.setProperty("touchstone", versions.touchstone());
        environment.setProperty("djl", versions.djl());
        environment.setProperty("java", versions.java());
        environment.setProperty("os", versions.os());
        environment.setProperty(
                "base.seed", baseSeeds.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        Files.writeString(file, withoutDate(environment));
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

    private record Category(String name, List<String> matchedStatuses) {}
}
