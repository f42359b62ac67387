package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.RatchetUse;
import dev.touchstone.ratchet.RatchetVerdict.Finding;
import dev.touchstone.ratchet.RecordedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the ratchet found in the runs of a test class.
 *
 * @param testClass its name
 * @param mode what was done
 * @param entries how many are recorded in the end
 * @param findings of the runs that were compared
 * @param recorded the runs that were recorded
 * @param obsolete recorded runs that no longer exist
 */
record RatchetTally(
        String testClass,
        RatchetUse.Mode mode,
        int entries,
        Map<RecordedRun, Finding> findings,
        List<RecordedRun> recorded,
        List<RecordedRun> obsolete) {

    private static final int NAMED = 3;

    RatchetTally {
        findings = new TreeMap<>(findings);
    }

    private List<RecordedRun> having(Finding finding) {
        return findings.entrySet().stream()
                .filter(found -> found.getValue() == finding)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is to be said of the class by itself, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<RecordedRun> better = having(Finding.BETTER);
        if (!better.isEmpty()) {
            lines.add(
                    mode == RatchetUse.Mode.TIGHTEN
                            ? "tightened " + named(better)
                            : "better than recorded, and can be tightened with -Dtouchstone.ratchet=tighten: "
                                    + named(better));
        }
        if (!obsolete.isEmpty()) {
            lines.add(
                    mode == RatchetUse.Mode.RECORD
                            ? "dropped what no longer exists: " + named(obsolete)
                            : "recorded, but no longer there, and dropped with -Dtouchstone.ratchet=record: "
                                    + named(obsolete));
        }
        return lines.stream()
                .map(line -> "ratchet of " + testClass + ": " + line)
                .toList();
    }

    private static String named(List<RecordedRun> runs) {
        String first = runs.stream().limit(NAMED).map(RecordedRun::toString).collect(Collectors.joining("; "));
        return runs.size() > NAMED ? first + "; and " + (runs.size() - NAMED) + " more" : first;
    }

    /** One line on all classes; entries are figures, all else is runs. */
    static String summary(RatchetUse.Mode mode, List<RatchetTally> classes) {
        String entries =
                counted(classes.stream().mapToInt(RatchetTally::entries).sum(), "entry", "entries");
        if (mode == RatchetUse.Mode.RECORD) {
            int runs = classes.stream().mapToInt(of -> of.recorded().size()).sum();
            return "ratchet: %s, %s recorded".formatted(entries, counted(runs, "run", "runs"));
        }
        return "ratchet: %s, %s, %d %s, %d invalid, %d missing"
                .formatted(
                        entries,
                        counted(count(classes, Finding.KNOWN_FAILURE), "known failure", "known failures"),
                        count(classes, Finding.BETTER),
                        mode == RatchetUse.Mode.TIGHTEN ? "tightened" : "can be tightened",
                        count(classes, Finding.INVALID),
                        count(classes, Finding.MISSING));
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static int count(List<RatchetTally> classes, Finding finding) {
        return classes.stream().mapToInt(of -> of.having(finding).size()).sum();
    }
}
