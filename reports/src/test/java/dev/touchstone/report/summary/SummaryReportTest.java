package dev.touchstone.report.summary;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.listener.ShardRecord;
import dev.touchstone.engine.listener.ShardRecord.ClassShare;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.report.Cascades;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Examples;
import dev.touchstone.statistics.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryReportTest {

    private static final String SCENARIO = "textbox/simple-fr";

    @TempDir
    Path directory;

    @Test
    void a_run_comes_back_as_it_was() throws IOException {
        execute(Examples.run("gradient", SCENARIO, RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.24)));

        Summary summary = summary();

        RunEntry run = summary.runs().get(0);
        assertThat(run.testClass(), is("org.example.BoxTest"));
        assertThat(run.tags(), contains("focus", "slow"));
        assertThat(run.baseSeed(), is(Long.MAX_VALUE));
        assertThat(run.outcome(), is(RunOutcome.FAILED));
        assertThat(run.failure(), is("it looks elsewhere"));
        assertThat(run.milliseconds(), is(1500L));
        EvidenceEntry evidence = run.evidence().get(0);
        assertThat(evidence.assertion(), is("assertPrimaryFocus"));
        assertThat(evidence.bound(), is(Bound.above(0.5)));
        assertThat(evidence.figure(), is(0.24));
        assertThat(evidence.drops(), is(empty()));
        assertThat(
                evidence.buckets(),
                contains(new BucketEntry(
                        9,
                        "B, Box1",
                        1,
                        Verdict.FAIL,
                        0.24,
                        0.24 - 0.03,
                        0.24 + 0.03,
                        100,
                        Map.of("SAFL-tight", 0.55),
                        Map.of("oracle", 0.98, "random", 0.06),
                        (0.24 - 0.06) / (0.98 - 0.06),
                        17,
                        0.02,
                        Double.NaN)));
        assertThat(summary.models(), contains(new ModelEntry("0123456789abcdef", "complex-cnn", 0.991, 0.985)));
        assertThat(run.weightsSha256(), is("0123456789abcdef"));
    }

    @Test
    void drops_come_back_as_they_were() throws IOException {
        execute(Examples.run("gradient", SCENARIO, RunOutcome.FAILED, Examples.drop(Verdict.FAIL, 0.29)));

        EvidenceEntry evidence = summary().runs().get(0).evidence().get(0);

        assertThat(evidence.bound(), is(Bound.below(0.1)));
        assertThat(evidence.figure(), is(0.29));
        assertThat(
                evidence.drops(), contains(new DropEntry(7, 9, Verdict.FAIL, 0.29, 0.29 - 0.05, 0.29 + 0.05, 0, 0.69)));
    }

    @Test
    void what_a_randomisation_test_measured_comes_back_as_it_was() throws IOException {
        execute(Examples.run("guided-backprop", SCENARIO, RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.63)));

        EvidenceEntry evidence = summary().runs().get(0).evidence().get(0);

        assertThat(evidence.figure(), is(0.63));
        assertThat(evidence.margin(), is(0.5 - 0.63));
        assertThat(
                evidence.randomisation(),
                is(Optional.of(new RandomisationEntry(
                        "retained similarity",
                        "",
                        "",
                        0.63,
                        0.63 - 0.03,
                        0.63 + 0.03,
                        Cascades.profile(),
                        1,
                        Map.of("gradient", 0.03, "sobel-edge", 1.0)))));
    }

    @Test
    void a_randomisation_test_without_a_number_says_so() throws IOException {
        execute(Examples.run("random", SCENARIO, RunOutcome.FAILED, Cascades.invalid()));

        EvidenceEntry evidence = summary().runs().get(0).evidence().get(0);

        assertThat(evidence.verdict(), is(Verdict.INVALID));
        assertThat(evidence.figure(), is(Double.NaN));
        RandomisationEntry randomisation = evidence.randomisation().orElseThrow();
        assertThat(randomisation.guard(), is("METHOD_REPEATABLE"));
        assertThat(randomisation.guardDetail(), is("two runs on the trained model agree 0.01 (floor 0.00)"));
        assertThat(randomisation.value(), is(Double.NaN));
        assertThat(randomisation.lower(), is(Double.NaN));
    }

    @Test
    void what_is_no_randomisation_test_says_null_and_a_missing_field_is_a_fault() throws IOException {
        execute(Examples.run("gradient", SCENARIO, RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.24)));

        Path file = directory.resolve("summary.json");
        String text = Files.readString(file);
        assertThat(text, containsString("\"randomisation\": null"));
        assertThat(summary().runs().get(0).evidence().get(0).randomisation(), is(Optional.empty()));

        Files.writeString(file, text.replaceFirst(",\\s+\"randomisation\": null", ""));
        assertThat(assertThrows(IOException.class, this::summary).getMessage(), startsWith(file + " is damaged"));
    }

    @Test
    void what_broke_is_named_with_its_kind() throws IOException {
        execute(Examples.run("gradient", SCENARIO, RunOutcome.BROKEN));

        assertThat(summary().runs().get(0).failure(), is("java.lang.IllegalStateException: it broke"));
    }

    @Test
    void what_is_no_number_is_null_with_a_reason() throws IOException {
        BucketEvidence bucket = new BucketEvidence(
                Examples.BOX1_WITH_B,
                Verdict.FAIL,
                Double.NaN,
                new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                1,
                Map.of("SAFL-tight", Double.NaN),
                Map.of(),
                0,
                Double.NaN);
        execute(Examples.run(
                "gradient",
                SCENARIO,
                RunOutcome.FAILED,
                Examples.evidence(Verdict.FAIL, Optional.empty(), List.of(bucket))));

        String text = Files.readString(directory.resolve("summary.json"));
        assertThat(text.replaceAll("\\s+", " "), containsString("\"mean\": { \"value\": null, \"reason\": \"NaN\" }"));
        assertThat(text, not(containsString(": NaN")));
        assertThat(text, not(containsString(": -Infinity")));
        BucketEntry read = summary().runs().get(0).evidence().get(0).buckets().get(0);
        assertThat(read.mean(), is(Double.NaN));
        assertThat(read.normalised(), is(Double.NaN));
        assertThat(read.lower(), is(Double.NEGATIVE_INFINITY));
        assertThat(read.rivals(), is(Map.of("SAFL-tight", Double.NaN)));
    }

    @Test
    void a_rerun_in_the_same_session_replaces_its_run_and_tells_how_it_ended_before() throws IOException {
        execute(
                Examples.run("gradient", SCENARIO, RunOutcome.FAILED),
                Examples.run("smoothgrad", SCENARIO, RunOutcome.PASSED),
                Examples.run("gradient", SCENARIO, 1, RunOutcome.PASSED, directory));
        execute(Examples.run("gradient", SCENARIO, RunOutcome.PASSED));

        assertThat(
                summary().runs().stream()
                        .map(run -> run.method() + " " + run.seed() + " " + run.outcome())
                        .toList(),
                contains("gradient 0 PASSED", "gradient 1 PASSED", "smoothgrad 0 PASSED"));
        RunEntry rerun = summary().runs().get(0);
        assertThat(rerun.earlier(), contains(RunOutcome.FAILED));
        assertThat(rerun.unstable(), is(true));
        assertThat(summary().matrix().get(0).verdict(), is("UNSTABLE (1 of 2)"));
        assertThat(summary().isGreen(), is(false));
        assertThat(summary().models().size(), is(1));
    }

    @Test
    void what_another_session_left_is_replaced() throws IOException {
        execute(Examples.run("smoothgrad", SCENARIO, RunOutcome.PASSED));
        Path file = directory.resolve("summary.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"session\": \"", "$0another "));
        execute(Examples.run("gradient", SCENARIO, RunOutcome.PASSED));

        assertThat(summary().runs().stream().map(RunEntry::method).toList(), contains("gradient"));
    }

    @Test
    void a_file_that_is_no_summary_is_replaced_and_no_draft_is_left() throws IOException {
        Files.writeString(directory.resolve("summary.json"), "{ half a file");
        execute(Examples.run("gradient", SCENARIO, RunOutcome.PASSED));

        assertThat(summary().runs().size(), is(1));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList(), contains("summary.json"));
        }
    }

    @Test
    void reading_says_what_is_wrong_with_a_file() throws IOException {
        Path file = directory.resolve("other.json");
        Files.writeString(file, "{\"schema\": 99}");
        assertThat(
                assertThrows(IOException.class, () -> Summary.read(file)).getMessage(),
                is(file + " is no summary of schema 5"));

        Files.writeString(file, "{\"schema\": 5, \"session\": \"x\"}");
        assertThat(
                assertThrows(IOException.class, () -> Summary.read(file)).getMessage(),
                startsWith(file + " is damaged"));
    }

    @Test
    void an_execution_without_runs_leaves_nothing_of_another_session_and_keeps_its_own() throws IOException {
        execute(Examples.run("smoothgrad", SCENARIO, RunOutcome.PASSED));
        execute();
        assertThat(summary().runs().size(), is(1));

        Path file = directory.resolve("summary.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"session\": \"", "$0another "));
        execute();
        assertThat(summary().runs(), is(empty()));
    }

    @Test
    void a_machine_that_stops_half_way_leaves_what_it_found_so_far() throws IOException {
        AtomicLong time = new AtomicLong();
        SummaryReport report = new SummaryReport(time::get);
        report.executionStarted(Examples.execution(directory));
        report.runFinished(DrawnRun.of(Examples.run("gradient", SCENARIO, RunOutcome.PASSED)));
        report.testFinished(test("gradient"));
        assertThat(summary().tests(), is(empty()));

        time.addAndGet(Duration.ofSeconds(3).toNanos());
        report.runFinished(DrawnRun.of(Examples.run("smoothgrad", SCENARIO, RunOutcome.PASSED)));
        report.testFinished(test("smoothgrad"));

        assertThat(summary().complete(), is(false));
        assertThat(summary().isGreen(), is(false));
        assertThat(summary().runs().size(), is(2));
        assertThat(summary().tests().size(), is(2));

        report.executionFinished();
        assertThat(summary().complete(), is(true));
        assertThat(summary().runs().get(0).earlier(), is(empty()));
    }

    @Test
    void a_machine_that_stops_at_once_leaves_nothing_that_looks_whole() throws IOException {
        execute(Examples.run("gradient", SCENARIO, RunOutcome.PASSED));
        Path file = directory.resolve("summary.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"session\": \"", "$0another "));

        new SummaryReport().executionStarted(Examples.execution(directory));

        assertThat(summary().complete(), is(false));
        assertThat(summary().runs(), is(empty()));
    }

    @Test
    void a_rerun_keeps_the_shares_of_the_classes_that_ran_before() throws IOException {
        ClassShare whole = new ClassShare("org.example.BoxTest", 4, "all", 2);
        ClassShare another = new ClassShare("org.example.LetterTest", 1, "one", 1);
        executeShard(new ShardRecord(1, 2, "costs", List.of(whole)));
        executeShard(new ShardRecord(
                1, 2, "costs", List.of(another, new ClassShare("org.example.BoxTest", 1, "the failed one", 1))));

        assertThat(summary().shard(), is(Optional.of(new ShardRecord(1, 2, "costs", List.of(whole, another)))));
    }

    private void executeShard(ShardRecord shard) {
        SummaryReport report = new SummaryReport();
        report.executionStarted(new ExecutionRecord(directory, Map.of(), Optional.of(shard)));
        report.executionFinished();
    }

    private static TestRecord test(String method) {
        return new TestRecord(
                "[engine:touchstone]/" + method, "all 1 seeds", 1, RunOutcome.PASSED, "", OptionalDouble.empty());
    }

    @Test
    void an_execution_that_never_began_writes_nothing() {
        new SummaryReport().executionFinished();

        assertThat(Files.exists(directory.resolve("summary.json")), is(false));
    }

    private void execute(RunRecord... runs) {
        SummaryReport report = new SummaryReport();
        report.executionStarted(Examples.execution(directory));
        Stream.of(runs).map(DrawnRun::of).forEach(report::runFinished);
        report.executionFinished();
    }

    private Summary summary() throws IOException {
        return Summary.read(directory.resolve("summary.json"));
    }
}
