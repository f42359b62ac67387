package dev.touchstone.report.summary;

import dev.touchstone.report.chart.VerdictChart.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tests of an execution ended.
 *
 * @param broken by an error of scenario, model, method or test, or ended in different ways
 * @param failed for the method's fault
 * @param open undecided, or not to be judged
 * @param passed the others
 */
public record Counts(int broken, int failed, int open, int passed) {

    /** Those of a summary; a test whose runs ended in different ways counts as broken, one that is still running by its runs. */
    public static Counts of(Summary summary) {
        List<TestGroup> groups = TestGroup.worstFirst(summary);
        return new Counts(
                count(groups, Kind.BROKEN),
                count(groups, Kind.FAILED),
                count(groups, Kind.OPEN),
                count(groups, Kind.PASSED));
    }

    private static int count(List<TestGroup> groups, Kind kind) {
        return (int) groups.stream().filter(group -> group.kind() == kind).count();
    }

    /** How many tests there are. */
    public int tests() {
        return broken + failed + open + passed;
    }

    /** In words, the worst first and without what there is none of, e.g. {@code 3 failed, 1 undecided, 12 passed}; {@code no tests} of none. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        add(parts, broken, "broken");
        add(parts, failed, "failed");
        add(parts, open, "undecided");
        add(parts, passed, "passed");
        return parts.isEmpty() ? "no tests" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }
}
