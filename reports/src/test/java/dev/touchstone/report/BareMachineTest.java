package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareMachineTest {

    @TempDir
    Path directory;

    private String log;

    @BeforeEach
    void run_without_allure_and_fonts_and_log_the_classes() throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("allure-"))
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = directory.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java.toString(),
                        "-verbose:class",
                        "-Djava.awt.headless=true",
                        // Java keeps the fonts that it once found in the home directory.
                        "-Duser.home=" + directory,
                        "-cp",
                        classPath,
                        ForkedExecution.class.getName(),
                        directory.resolve("out").toString()))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Path noFonts = Files.writeString(directory.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        int exit = builder.start().waitFor();
        log = Files.readString(output);
        assertThat(log, exit, is(0));
    }

    @Test
    void every_picture_and_every_report_needs_neither_fonts_nor_allure() throws IOException {
        assertThat(
                files("out"),
                contains(
                        "badge.svg",
                        "report.html",
                        "run-0/bucket-09-worst-beside.png",
                        "run-0/bucket-09-worst-buckets.svg",
                        "run-0/bucket-09-worst.png",
                        "run-1/bucket-09-worst-profile.svg",
                        "run-1/bucket-09-worst.png",
                        "run-2/bucket-01-worst.png",
                        "run-3/bucket-01-worst.png",
                        "summary.json",
                        "summary.md"));
        assertThat(Files.exists(directory.resolve("allure-results")), is(false));
        assertThat(log, containsString("dev.touchstone.report.allure.AllureReport"));
        assertThat(log, not(containsString("io.qameta")));
        assertThat(log, not(containsString("java.awt.Font ")));
        assertThat(log, not(containsString("sun.font.")));
    }

    private List<String> files(String below) throws IOException {
        Path root = directory.resolve(below);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }
}
