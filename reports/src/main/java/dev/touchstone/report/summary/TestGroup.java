package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.chart.VerdictChart.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A test with its runs, one a seed.
 *
 * @param test its verdict; empty while it is running, or of a machine that stopped
 * @param runs by seed, at least one
 * @param kind how it ended
 */
public record TestGroup(Optional<TestEntry> test, List<RunEntry> runs, Kind kind) {

    public TestGroup {
        runs = List.copyOf(runs);
    }

    /** All tests that have runs: those that broke before those that failed, the undecided and the passed; among equals by how far they miss. */
    public static List<TestGroup> worstFirst(Summary summary) {
        Map<String, TestEntry> tests = summary.tests().stream()
                .collect(Collectors.toMap(TestEntry::uniqueId, test -> test, (one, other) -> other));
        Map<String, List<RunEntry>> runs = summary.runs().stream()
                .collect(Collectors.groupingBy(RunEntry::uniqueId, LinkedHashMap::new, Collectors.toList()));
        return runs.entrySet().stream()
                .map(entry -> of(Optional.ofNullable(tests.get(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparing((TestGroup group) -> group.kind)
                        .reversed()
                        .thenComparing(TestGroup::worst, CellVerdict.byBadness().reversed()))
                .toList();
    }

    private static TestGroup of(Optional<TestEntry> test, List<RunEntry> runs) {
        boolean unstable = runs.stream().anyMatch(RunEntry::unstable);
        RunOutcome outcome = test.map(TestEntry::outcome).orElseGet(() -> worstOf(runs));
        return new TestGroup(test, runs, unstable ? Kind.BROKEN : kindOf(outcome));
    }

    private static RunOutcome worstOf(List<RunEntry> runs) {
        return runs.stream()
                .map(RunEntry::outcome)
                .max(Comparator.comparing(TestGroup::kindOf))
                .orElseThrow();
    }

    private static Kind kindOf(RunOutcome outcome) {
        return switch (outcome) {
            case PASSED -> Kind.PASSED;
            case ABORTED -> Kind.OPEN;
            case FAILED -> Kind.FAILED;
            case BROKEN -> Kind.BROKEN;
        };
    }

    private CellVerdict worst() {
        return runs.stream().map(CellVerdict::of).max(CellVerdict.byBadness()).orElseThrow();
    }

    /** The verdict in few letters with the number that decided: of a test that passed though some seeds did not, how many did not. */
    public String verdict() {
        String worst =
                CellVerdict.text(runs.stream().map(CellVerdict::of).toList()).orElseThrow();
        return kind == Kind.PASSED && MatrixPicture.kind(worst) != Kind.PASSED ? "PASS, seeds: " + worst : worst;
    }

    /** The first run; all have the same method, scenario and test method. */
    public RunEntry first() {
        return runs.get(0);
    }
}
