package dev.touchstone.report.allure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What an Allure report says of an execution as a whole. */
final class ExecutionFiles {

    /** Of the names of files that are of one execution, not of a test. */
    static final String PREFIX = "touchstone-";

    /** Of the names of files that say what we wrote into another. */
    static final String MARK = ".sha256";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ExecutionFiles() {}

    /**
     * Writes all of it, if Allure wrote results. Kinds of defects and the executor that are there already are the user's and stay.
     *
     * @param output in which the summary is, and below it the files of the runs
     * @param environment the variables of the process
     */
    static void write(ResultsDirectory results, Summary summary, Path output, Map<String, String> environment)
            throws IOException {
        if (!Files.isDirectory(results.path())) {
            return;
        }
        writeIfNew(results.path().resolve("categories.json"), GSON.toJson(Category.ALL));
        Executor.of(environment)
                .ifPresent(executor -> writeIfNew(results.path().resolve("executor.json"), GSON.toJson(executor)));
        EnvironmentFile.write(results.path().resolve("environment.properties"), summary);
        String own = PREFIX + named(summary.session());
        WholeFile.write(
                results.path().resolve(own + "-perf.json"),
                GSON.toJson(Metric.of(summary, System.currentTimeMillis())));
        WholeFile.write(
                results.path().resolve(own + "-globals.json"),
                GSON.toJson(Globals.write(results.path(), own, summary, output)));
    }

    /** A name for files of one virtual machine: a rerun in it writes over its own, another one beside it. */
    private static String named(String session) {
        return session.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Where it is said what we wrote into a file, by which ours are told from the user's. */
    static Path mark(Path file) {
        return file.resolveSibling(PREFIX + file.getFileName() + MARK);
    }

    private static void writeIfNew(Path file, String json) {
        try {
            if (!Files.exists(file)) {
                WholeFile.write(file, json);
                Files.writeString(mark(file), Sha256.of(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
