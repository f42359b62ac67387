package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.chart.SvgDocument;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionFilesTest {

    @TempDir
    Path directory;

    private Path results;
    private Summary summary;

    @BeforeEach
    void run_three_tests() throws IOException {
        results = Files.createDirectory(directory.resolve("results"));
        summary = Summaries.of(
                directory,
                Summaries.run(directory, "gradient", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.24)),
                Summaries.run(directory, "edge", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.1)),
                Summaries.run(directory, "oracle", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.9)));
    }

    @Test
    void the_run_has_a_matrix_the_foci_and_a_sheet_of_its_worst_failures() throws IOException {
        write(Map.of());

        List<JsonObject> attached =
                objects(named("-globals.json").getAsJsonObject().get("attachments"));
        assertThat(
                attached.stream().map(file -> file.get("name").getAsString()).toList(),
                contains(
                        "Verdicts, methods by scenarios",
                        "Where maps look",
                        "The worst failures, 2 of them, from left to right"));
        SvgDocument.of(Files.readString(file(attached.get(0))));
        assertThat(ImageIO.read(file(attached.get(2)).toFile()).getWidth(), is(10 + 2 * 310));
    }

    @Test
    void what_decided_is_followed_from_build_to_build() throws IOException {
        write(Map.of());

        List<JsonObject> metrics = objects(named("-perf.json"));
        assertThat(
                metrics.stream()
                        .map(metric -> metric.get("key").getAsString() + " "
                                + metric.get("value").getAsDouble() + " "
                                + metric.get("better").getAsString())
                        .toList(),
                contains(
                        "pafl-tight.textbox.simple-fr.edge 0.1 higher",
                        "pafl-tight.textbox.simple-fr.gradient 0.24 higher",
                        "pafl-tight.textbox.simple-fr.oracle 0.9 higher"));
        for (String field : List.of("id", "start", "stop", "title", "group", "groupTitle")) {
            assertThat(field, metrics.get(0).has(field), is(true));
        }
    }

    @Test
    void the_ci_system_is_named_unless_the_user_did() throws IOException {
        Map<String, String> jenkins = Map.of("JENKINS_URL", "https://j.example/");
        write(jenkins);
        assertThat(
                JsonParser.parseString(Files.readString(results.resolve("executor.json")))
                        .getAsJsonObject()
                        .get("name")
                        .getAsString(),
                is("Jenkins"));

        Files.writeString(results.resolve("executor.json"), "{}");
        Files.writeString(results.resolve("categories.json"), "[]");
        write(jenkins);

        assertThat(Files.readString(results.resolve("executor.json")), is("{}"));
        assertThat(Files.readString(results.resolve("categories.json")), is("[]"));
    }

    @Test
    void what_the_user_said_of_the_environment_stays() throws IOException {
        Files.writeString(results.resolve("environment.properties"), "team=imaging\n");

        write(Map.of());

        List<String> lines = Files.readAllLines(results.resolve("environment.properties"));
        assertThat(
                lines.stream().map(line -> line.replaceFirst("=.*", "")).toList(),
                contains("base.seed", "device", "djl", "java", "junit", "os", "team", "touchstone.seed", "touchstone"));
    }

    @Test
    void without_results_of_allure_nothing_is_written() throws IOException {
        Path none = directory.resolve("none");

        ExecutionFiles.write(new ResultsDirectory(none), summary, directory, Map.of());

        assertThat(Files.exists(none), is(false));
    }

    private void write(Map<String, String> environment) throws IOException {
        ExecutionFiles.write(new ResultsDirectory(results), summary, directory, environment);
    }

    private JsonElement named(String ending) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            Path file = files.filter(one -> one.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            return JsonParser.parseString(Files.readString(file));
        }
    }

    private Path file(JsonObject attached) {
        return results.resolve(attached.get("source").getAsString());
    }

    private static List<JsonObject> objects(JsonElement array) {
        List<JsonObject> objects = new ArrayList<>();
        array.getAsJsonArray().forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }
}
