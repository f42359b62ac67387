package dev.touchstone.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Versions;
import dev.touchstone.report.chart.VerdictChart.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestGroupTest {

    private static final String SCENARIO = "textbox/simple-fr";

    @Test
    void what_broke_stands_before_what_failed_and_that_by_how_far_it_misses() {
        List<TestGroup> groups = TestGroup.worstFirst(summary(
                List.of(),
                run("oracle", 0, RunOutcome.PASSED, 0.9),
                run("gradient", 0, RunOutcome.FAILED, 0.4),
                run("edge", 0, RunOutcome.FAILED, 0.1),
                run("smoothgrad", 0, RunOutcome.ABORTED, 0.5),
                run("lime", 0, RunOutcome.BROKEN, 0.5)));

        assertEquals(
                List.of(
                        "BROKEN lime BROKEN",
                        "FAILED edge FAIL 0.10",
                        "FAILED gradient FAIL 0.40",
                        "OPEN smoothgrad UNDECIDED 0.50",
                        "PASSED oracle PASS 0.90"),
                told(groups));
    }

    @Test
    void the_seeds_of_a_test_stand_together_under_its_verdict() {
        RunRecord good = run("gradient", 0, RunOutcome.PASSED, 0.9);
        TestEntry passed =
                new TestEntry(good.uniqueId(), "at least 1 of 2 seeds", 2, RunOutcome.PASSED, "1 of 2", Double.NaN);

        List<TestGroup> groups =
                TestGroup.worstFirst(summary(List.of(passed), good, run("gradient", 1, RunOutcome.FAILED, 0.2)));

        assertEquals(List.of("PASSED gradient PASS, seeds: FAIL 0.20 (1 of 2)"), told(groups));
        assertEquals(2, groups.get(0).runs().size());
    }

    @Test
    void of_a_machine_that_stopped_the_worst_run_speaks() {
        assertEquals(
                Kind.FAILED,
                TestGroup.worstFirst(summary(
                                List.of(),
                                run("gradient", 0, RunOutcome.PASSED, 0.9),
                                run("gradient", 1, RunOutcome.FAILED, 0.2)))
                        .get(0)
                        .kind());
    }

    @Test
    void what_ended_in_different_ways_counts_as_broken() {
        RunEntry first = RunEntry.of(DrawnRun.of(run("gradient", 0, RunOutcome.FAILED, 0.2)), Path.of("out"));
        RunEntry rerun = RunEntry.of(DrawnRun.of(run("gradient", 0, RunOutcome.PASSED, 0.9)), Path.of("out"))
                .after(first);
        Summary summary = summary(List.of(), List.of(rerun));

        assertEquals(List.of("BROKEN gradient UNSTABLE"), told(TestGroup.worstFirst(summary)));
        assertEquals(new Counts(1, 0, 0, 0), Counts.of(summary));
    }

    @Test
    void counts_are_said_the_worst_first_and_without_what_there_is_none_of() {
        assertEquals("1 broken, 2 failed, 3 undecided, 4 passed", new Counts(1, 2, 3, 4).inWords());
        assertEquals("4 passed", new Counts(0, 0, 0, 4).inWords());
        assertEquals("no tests", new Counts(0, 0, 0, 0).inWords());
        assertEquals(10, new Counts(1, 2, 3, 4).tests());
    }

    private static List<String> told(List<TestGroup> groups) {
        return groups.stream()
                .map(group -> group.kind() + " " + group.first().method() + " " + group.verdict())
                .toList();
    }

    private static RunRecord run(String method, int seed, RunOutcome outcome, double mean) {
        Verdict verdict =
                switch (outcome) {
                    case PASSED -> Verdict.PASS;
                    case FAILED -> Verdict.FAIL;
                    case ABORTED, BROKEN -> Verdict.UNDECIDED;
                };
        return Examples.run(method, SCENARIO, seed, outcome, Path.of("out"), Examples.evidence(verdict, mean));
    }

    private static Summary summary(List<TestEntry> tests, RunRecord... runs) {
        return summary(
                tests,
                Stream.of(runs)
                        .map(run -> RunEntry.of(DrawnRun.of(run), Path.of("out")))
                        .toList());
    }

    private static Summary summary(List<TestEntry> tests, List<RunEntry> runs) {
        Provenance provenance = new Provenance(Versions.current(), Machine.idle(), Map.of());
        return Summary.of(true, "s", provenance, Optional.empty(), List.of(), tests, runs);
    }
}
