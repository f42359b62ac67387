package dev.touchstone.samples.browser;

import io.qameta.allure.ConfigurationBuilder;
import io.qameta.allure.ReportGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports of {@link LookedAt}.
 *
 * @param page our own
 * @param allure Allure's, in one file
 */
record LookedAtReports(Path page, Path allure) {

    /** Runs the tests and makes the reports below a directory. */
    static LookedAtReports make(Path directory) throws IOException, InterruptedException {
        Path results = directory.resolve("allure-results");
        Path log = directory.resolve("log.txt");
        Files.createDirectories(directory);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Dai.djl.offline=true",
                        "-Dallure.results.directory=" + results,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RedTests.class.getName(),
                        "touchstone")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the tests did not run: " + Files.readString(log));
        }
        Path allure = directory.resolve("allure-report");
        new ReportGenerator(ConfigurationBuilder.bundled().build()).generateSingleFile(allure, List.of(results));
        return new LookedAtReports(directory.resolve("touchstone/report.html"), allure.resolve("index.html"));
    }
}
