package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.scenario.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierResultsTest {

    private static final Instant BUILD = Instant.parse("2026-11-26T12:00:00Z");
    private static final String OURS = "[engine:touchstone]/[class:BoxTest]";

    @TempDir
    Path directory;

    @Test
    void results_of_an_earlier_build_go_with_their_attachments_and_containers() throws IOException {
        result("old", OURS, -60);
        container("of-old", -60, "old");
        write("touchstone-1-2026-globals.json", "{}", -60);
        write("touchstone-1-2026-matrix-attachment.svg", "", -60);

        delete();

        assertEquals(List.of(), files());
    }

    @Test
    void what_this_build_wrote_stays_such_as_results_of_other_forks_and_of_the_first_of_two_runs() throws IOException {
        result("new", OURS, 1);
        container("of-new", 1, "new");
        write("touchstone-2-2026-perf.json", "[]", 1);

        delete();

        assertEquals(
                List.of(
                        "new-attachment.png",
                        "new-result.json",
                        "of-new-container.json",
                        "touchstone-2-2026-perf.json"),
                files());
    }

    @Test
    void what_other_tools_left_stays() throws IOException {
        result("theirs", "[engine:junit-jupiter]/[class:OtherTest]", -60);
        container("both", -60, "theirs", "old");
        result("old", OURS, -60);
        write("broken-result.json", "{\"uuid\": ", -60);
        write("list-result.json", "[]", -60);
        write("categories.json", "[]", -60);

        delete();

        assertEquals(
                List.of(
                        "both-container.json",
                        "broken-result.json",
                        "categories.json",
                        "list-result.json",
                        "theirs-attachment.png",
                        "theirs-result.json"),
                files());
    }

    @Test
    void a_ci_system_that_we_named_is_forgotten_and_one_that_the_user_named_stays() throws IOException {
        write("executor.json", "{}", -60);
        write("touchstone-executor.json.sha256", Sha256.of("{}"), -60);
        write("categories.json", "[1]", -60);
        write("touchstone-categories.json.sha256", Sha256.of("[]"), -60);

        delete();

        assertEquals(List.of("categories.json", "touchstone-categories.json.sha256"), files());
    }

    @Test
    void a_directory_may_be_named_in_a_roundabout_way_and_an_attachment_may_belong_to_a_step() throws IOException {
        Path file = directory.resolve("old-result.json");
        Files.writeString(file, """
                {"uuid": "old", "labels": [{"name": "junit.platform.uniqueid", "value": "%s"}],
                 "attachments": [{"name": "no source"}], "steps": [{"attachments": [{"source": "of-a-step.png"}]}]}""".formatted(OURS));
        Files.setLastModifiedTime(file, FileTime.from(BUILD.minusSeconds(60)));
        write("of-a-step.png", "", -60);

        EarlierResults.delete(new ResultsDirectory(directory.resolve("x/..")), BUILD);

        assertEquals(List.of(), files());
    }

    @Test
    void a_container_of_which_another_fork_deleted_a_part_goes_too() throws IOException {
        result("old", OURS, -60);
        container("of-both", -60, "old", "deleted-by-another-fork");

        delete();

        assertEquals(List.of(), files());
    }

    @Test
    void an_attachment_is_never_looked_for_elsewhere() throws IOException {
        Path results = Files.createDirectory(directory.resolve("results"));
        Path outside = Files.writeString(directory.resolve("precious.txt"), "x");
        Path file = results.resolve("old-result.json");
        Files.writeString(file, json("old", OURS).replace("old-attachment.png", "../precious.txt"));
        Files.setLastModifiedTime(file, FileTime.from(BUILD.minusSeconds(60)));

        EarlierResults.delete(new ResultsDirectory(results), BUILD);

        assertEquals(false, Files.exists(file));
        assertEquals(true, Files.exists(outside));
    }

    @Test
    void without_a_directory_there_is_nothing_to_do() {
        EarlierResults.delete(new ResultsDirectory(directory.resolve("none")), BUILD);

        assertEquals(false, Files.exists(directory.resolve("none")));
    }

    @Test
    void whoever_started_this_process_began_before_it_did_anything() {
        Instant began = Starter.began();

        assertEquals(true, began.isBefore(Instant.now()), began.toString());
        Instant self = ProcessHandle.current().info().startInstant().orElseThrow();
        assertEquals(false, began.isAfter(self), began + " after " + self);
    }

    private void delete() {
        EarlierResults.delete(new ResultsDirectory(directory), BUILD);
    }

    private void result(String uuid, String uniqueId, int seconds) throws IOException {
        write(uuid + "-attachment.png", "", seconds);
        write(uuid + "-result.json", json(uuid, uniqueId), seconds);
    }

    private static String json(String uuid, String uniqueId) {
        return """
                {"uuid": "%1$s", "labels": [{"name": "junit.platform.uniqueid", "value": "%2$s"}],
                 "attachments": [{"name": "a", "source": "%1$s-attachment.png"}]}""".formatted(uuid, uniqueId);
    }

    private void container(String uuid, int seconds, String... children) throws IOException {
        write(uuid + "-container.json", "{\"children\": [\"" + String.join("\", \"", children) + "\"]}", seconds);
    }

    private void write(String name, String text, int seconds) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(BUILD.plusSeconds(seconds)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
