package dev.touchstone.report.merge;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.ShardRecord;
import dev.touchstone.engine.listener.ShardRecord.ClassShare;
import dev.touchstone.report.Versions;
import dev.touchstone.report.summary.Machine;
import dev.touchstone.report.summary.Provenance;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The summary of a shard in the making: of shard i of n, with one passed test that is named after it, of the n tests of one class. */
final class Part {

    static final String TEST_CLASS = "org.example.BoxTest";

    private final int index;
    private final int count;
    private final List<TestEntry> tests = new ArrayList<>();
    private final List<RunEntry> runs = new ArrayList<>();
    String costs = "c0";
    String tested = "t0";
    String java = "17";
    String seed = "1";
    int own = 1;
    int threads = 2;
    boolean complete = true;

    Part(int index, int count) {
        this.index = index;
        this.count = count;
    }

    static Summary passed(int index, int count) {
        return new Part(index, count).with(id("m" + index), RunOutcome.PASSED).summary();
    }

    /** With another test and its one run, which took 40 ms. */
    Part with(String uniqueId, RunOutcome outcome) {
        return with(uniqueId, outcome, false, 40);
    }

    Part with(String uniqueId, RunOutcome outcome, boolean unstable, long milliseconds) {
        tests.add(new TestEntry(uniqueId, "the one seed", 1, outcome, "", Double.NaN));
        runs.add(run(uniqueId, outcome, unstable, milliseconds));
        return this;
    }

    Summary summary() {
        return summary(Optional.of(
                new ShardRecord(index, count, costs, List.of(new ClassShare(TEST_CLASS, count, tested, own)))));
    }

    Summary ofAllTests() {
        return summary(Optional.empty());
    }

    private Summary summary(Optional<ShardRecord> shard) {
        Provenance provenance = new Provenance(
                new Versions("1", "0.35.1", "1.14.4", java, "Linux"),
                new Machine(threads == 0 ? "none" : "cpu", "amd64", threads),
                Map.of("touchstone.seed", seed));
        return Summary.of(complete, index + "@start", provenance, shard, List.of(), tests, runs);
    }

    /** That of a test whose method stands in a list. */
    static String id(String method) {
        return "[engine:touchstone]/[class:%s]/[scenario:box()]/[test-template-invocation:%s]"
                .formatted(TEST_CLASS, method);
    }

    private static RunEntry run(String uniqueId, RunOutcome outcome, boolean unstable, long milliseconds) {
        return new RunEntry(
                uniqueId,
                "box",
                TEST_CLASS,
                "box",
                List.of(),
                "textbox/simple-fr",
                uniqueId.replaceAll(".*:(.*)]", "$1"),
                0,
                1,
                outcome,
                "",
                "",
                "abc",
                milliseconds,
                List.of(),
                unstable,
                "mvn test",
                List.of(),
                "runs",
                List.of());
    }
}
