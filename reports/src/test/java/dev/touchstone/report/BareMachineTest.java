package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
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
    void run_without_allure_and_log_the_classes() throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("allure-"))
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = directory.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-verbose:class",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath,
                        ForkedExecution.class.getName(),
                        directory.resolve("out").toString()))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        log = Files.readString(output);
        assertThat(log, exit, is(0));
    }

    @Test
    void a_picture_and_a_summary_need_neither_fonts_nor_allure() {
        assertThat(Files.exists(directory.resolve("out/run/bucket-09-worst.png")), is(true));
        assertThat(Files.exists(directory.resolve("out/summary.json")), is(true));
        assertThat(Files.exists(directory.resolve("allure-results")), is(false));
        assertThat(log, containsString("dev.touchstone.report.allure.AllureReport"));
        assertThat(log, not(containsString("io.qameta")));
        assertThat(log, not(containsString("java.awt.Font ")));
        assertThat(log, not(containsString("sun.font.")));
    }
}
