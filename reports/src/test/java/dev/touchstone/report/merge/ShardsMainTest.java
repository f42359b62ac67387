package dev.touchstone.report.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.summary.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardsMainTest {

    private static final String MATRIX = """
                    textbox/
            method  simple-fr
            -----------------
            m1      PASS
            m2      PASS
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @BeforeEach
    void two_shards_lie_in_folders_of_their_own() throws IOException {
        Part.passed(1, 2).write(directory.resolve("parts/1/summary.json"));
        Part.passed(2, 2).write(directory.resolve("parts/2/summary.json"));
    }

    @Test
    void parts_in_folders_below_are_put_together_and_the_matrix_is_printed() throws IOException {
        assertThat(run("merge", path("merged"), path("parts")), is(0));

        assertThat(printed(), is(MATRIX + "all shards are there, and no test is red\n"));
        assertThat(Summary.read(directory.resolve("merged/summary.json")).session(), is("merged"));
    }

    @Test
    void folders_may_be_named_one_by_one() {
        assertThat(run("merge", path("merged"), path("parts/1"), path("parts/2")), is(0));
    }

    @Test
    void a_merge_among_its_parts_can_be_repeated() {
        assertThat(run("merge", path("parts/merged"), path("parts")), is(0));
        assertThat(run("merge", path("parts/merged"), path("parts")), is(0));
        assertThat(printed(), not(startsWith("there is")));
    }

    @Test
    void a_missing_shard_is_printed_and_red_and_the_rest_is_written() throws IOException {
        assertThat(run("merge", path("merged"), path("parts/1")), is(1));

        assertThat(printed(), is("""
                                textbox/
                        method  simple-fr
                        -----------------
                        m1      PASS
                        shard 2 of 2 is missing
                        of the 2 tests of org.example.BoxTest the shards have 1
                        not green
                        """));
        Summary merged = Summary.read(directory.resolve("merged/summary.json"));
        assertThat(merged.tests().size(), is(1));
        assertThat(merged.complete(), is(false));
        assertThat(Files.readString(directory.resolve("merged/report.html")), containsString("<header class=\"red\">"));
        assertThat(Files.readString(directory.resolve("merged/badge.svg")), containsString("not complete"));
    }

    @Test
    void a_red_test_is_red() throws IOException {
        new Part(2, 2)
                .with(Part.id("m2"), RunOutcome.FAILED)
                .summary()
                .write(directory.resolve("parts/2/summary.json"));
        assertThat(run("merge", path("merged"), path("parts")), is(1));
        assertThat(printed(), is(MATRIX.replace("m2      PASS", "m2      FAIL") + "not green\n"));
    }

    @Test
    void nothing_is_written_where_no_shard_is() throws IOException {
        new Part(1, 1).ofAllTests().write(directory.resolve("whole/summary.json"));
        assertThat(run("merge", path("merged"), path("whole")), is(1));
        assertThat(
                printed(),
                is("%s is the summary of no shard, but of all tests\nthere is no shard\nnot green\n"
                        .formatted(path("whole/summary.json"))));
        assertThat(Files.exists(directory.resolve("merged")), is(false));
    }

    @Test
    void costs_are_written_to_a_file_that_is_made_with_its_folder() throws IOException {
        assertThat(run("costs", path("new/costs.txt"), path("parts")), is(0));

        assertThat(printed(), is("costs of 2 summaries are in %s\n".formatted(path("new/costs.txt"))));
        assertThat(Files.readString(directory.resolve("new/costs.txt")), is("""
                        # milliseconds by scenario and method, from which shards of equal cost are made
                        textbox/simple-fr | m1 | 40
                        textbox/simple-fr | m2 | 40
                        """));
    }

    @Test
    void a_folder_without_a_summary_is_named() throws IOException {
        Files.createDirectories(directory.resolve("empty"));
        for (String folder : List.of("empty", "none")) {
            printed.reset();
            assertThat(run("merge", path("merged"), path(folder)), is(1));
            assertThat(
                    printed(),
                    is("there is no summary.json in %s, nor in a folder directly below it\n".formatted(path(folder))));
        }
    }

    @Test
    void a_summary_of_another_schema_is_named() throws IOException {
        Path old = directory.resolve("parts/2/summary.json");
        Files.writeString(old, "{\"schema\": 3}");
        assertThat(run("merge", path("merged"), path("parts")), is(1));
        assertThat(printed(), is(old + " is no summary of schema " + Summary.SCHEMA + "\n"));
    }

    @Test
    void too_few_arguments_are_answered_with_the_usage() {
        Stream.of(new String[] {}, new String[] {"merge"}, new String[] {"merge", "merged"})
                .forEach(arguments -> {
                    printed.reset();
                    assertThat(run(arguments), is(2));
                    assertThat(printed(), is("call it with: merge OUTPUT INPUT...   or   costs FILE INPUT...\n"));
                });
    }

    @Test
    void an_unknown_command_is_named() {
        assertThat(run("join", path("merged"), path("parts")), is(2));
        assertThat(
                printed(),
                is("there is no command 'join'; call it with: merge OUTPUT INPUT...   or   costs FILE INPUT...\n"));
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private int run(String... arguments) {
        return new ShardsMain(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
