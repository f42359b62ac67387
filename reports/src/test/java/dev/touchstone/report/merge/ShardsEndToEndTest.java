package dev.touchstone.report.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run of real tests on shipped models, and the same in eight shards. */
class ShardsEndToEndTest {

    private static final int COUNT = 8;
    private static final Class<?>[] CLASSES = {SharedOut.Listing.class, SharedOut.Supplying.class, SharedOut.Gate.class
    };

    @TempDir
    static Path directory;

    private static Path costs;
    private static Path single;

    @BeforeAll
    static void run_all_at_once_and_then_in_shards_of_the_costs_that_this_recorded() throws IOException {
        Path none = Files.createFile(directory.resolve("no-costs.txt"));
        single = ShardExecution.run("none", none, directory.resolve("models"), directory.resolve("one/all"), CLASSES);
        costs = directory.resolve("costs.txt");
        assertThat(shards("costs", costs, directory.resolve("one")), startsWith("0 costs of 1 summaries are in "));
        for (int index = 1; index <= COUNT; index++) {
            ShardExecution.run(
                    index + "/" + COUNT,
                    costs,
                    directory.resolve("models"),
                    directory.resolve("parts/" + index),
                    CLASSES);
        }
    }

    @Test
    void shards_put_together_are_the_single_run_byte_for_byte_apart_from_times() throws IOException {
        Path merged = directory.resolve("merged");
        assertThat(shards("merge", merged, directory.resolve("parts")), startsWith("1 "));

        assertEquals(
                withoutTimes(Files.readString(single)),
                withoutTimes(Files.readString(merged.resolve(Summary.FILE_NAME))));
        assertThat(ShardMerge.of(parts()).faults(), is(List.of()));
    }

    @Test
    void the_page_of_the_shards_has_the_pictures_of_all_of_them() throws IOException {
        Path merged = directory.resolve("with-page");
        shards("merge", merged, directory.resolve("parts"));

        Summary summary = Summary.read(merged.resolve(Summary.FILE_NAME));
        List<Path> figures = summary.runs().stream()
                .flatMap(run -> run.figures().stream()
                        .map(figure -> merged.resolve(run.directory()).resolve(figure.file())))
                .toList();
        assertThat(figures.size(), greaterThan(10));
        assertThat(figures.stream().filter(file -> !Files.exists(file)).toList(), is(List.of()));
        String page = Files.readString(merged.resolve("report.html"));
        assertThat(page.split("data:image/png").length - 1, greaterThan(5));
        assertThat(Files.exists(merged.resolve("badge.svg")), is(true));
    }

    @Test
    void the_single_run_has_every_outcome_that_a_merge_could_lose() throws IOException {
        Summary summary = Summary.read(single);
        assertThat(
                summary.tests().stream().map(TestEntry::outcome).collect(Collectors.toSet()),
                is(EnumSet.of(RunOutcome.PASSED, RunOutcome.FAILED, RunOutcome.BROKEN)));
        assertThat(summary.gates().size(), is(1));
        assertThat(summary.models().size(), is(3));
        assertThat(summary.runs().size(), is(summary.tests().size() + 1));
    }

    @Test
    void every_shard_has_something_to_do() throws IOException {
        for (Summary part : parts().values()) {
            assertThat(part.tests().size(), greaterThan(0));
        }
    }

    @Test
    void a_shard_that_is_left_out_is_named_and_red() throws IOException {
        Map<String, Summary> parts = parts();
        parts.keySet().removeIf(place -> place.equals("5"));

        ShardMerge merged = ShardMerge.of(parts);

        assertThat(merged.faults(), hasItem("shard 5 of 8 is missing"));
        assertThat(merged.isGreen(), is(false));
    }

    @Test
    void a_machine_that_dies_leaves_a_shard_that_is_not_complete() throws IOException, InterruptedException {
        Path output = directory.resolve("halted");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dai.djl.offline=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShardExecution.class.getName(),
                        costs.toString(),
                        directory.resolve("models").toString(),
                        output.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("halted.log").toFile())
                .start();
        assertThat(process.waitFor(), is(3));

        Summary left = Summary.read(output.resolve(Summary.FILE_NAME));
        assertThat(left.complete(), is(false));
        assertThat(
                ShardMerge.of(Map.of("halted", left)).faults(),
                contains("halted, shard 1 of 1, is not complete: its tests stopped half-way"));
    }

    @Test
    void times_are_all_that_is_left_out_of_the_comparison() throws IOException {
        String text = withoutTimes(Files.readString(single));
        assertThat(text, containsString("\"figure\": "));
        assertThat(text, containsString("\"milliseconds\": TIME"));
        assertThat(text, not(containsString(Summary.read(single).session())));
    }

    private static Map<String, Summary> parts() throws IOException {
        Map<String, Summary> parts = new TreeMap<>();
        for (int index = 1; index <= COUNT; index++) {
            parts.put(
                    String.valueOf(index),
                    Summary.read(directory.resolve("parts/" + index).resolve(Summary.FILE_NAME)));
        }
        return parts;
    }

    /** And without the output directories, which messages name. */
    private static String withoutTimes(String json) {
        return json.replaceAll(Pattern.quote(directory.toString()) + "/(one/all|parts/\\d)", "OUT")
                .replaceAll("\"milliseconds\": \\d+", "\"milliseconds\": TIME")
                .replaceAll("\"session\": \"[^\"]*\"", "\"session\": TIME");
    }

    /** The exit status and what is printed. */
    private static String shards(String command, Path output, Path input) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = new ShardsMain(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(command, output.toString(), input.toString()));
        return status + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
