package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.RatchetUse;
import dev.touchstone.ratchet.Change;
import dev.touchstone.ratchet.Compared;
import dev.touchstone.ratchet.Comparison;
import dev.touchstone.ratchet.Entry;
import dev.touchstone.ratchet.MeasuredPart;
import dev.touchstone.ratchet.RatchetContext;
import dev.touchstone.ratchet.RatchetFile;
import dev.touchstone.ratchet.RatchetJudge;
import dev.touchstone.ratchet.RatchetStore;
import dev.touchstone.ratchet.RatchetVerdict;
import dev.touchstone.ratchet.RatchetVerdict.Finding;
import dev.touchstone.ratchet.RecordedRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ratchet of one test class in one execution: what is recorded, what its runs found, and what is to be written at the end. */
final class ClassRatchet {

    private final Class<?> testClass;
    private final RatchetUse.Mode mode;
    private final RatchetStore store;
    private final RatchetFile recorded;
    private final ObsoleteEntries obsolete;
    private final Map<RecordedRun, Finding> findings = new TreeMap<>();
    private final Set<RecordedRun> recordedRuns = new TreeSet<>();
    private final Set<RecordedRun> wholeRuns = new HashSet<>();
    private final List<Entry> figures = new ArrayList<>();

    ClassRatchet(Class<?> testClass, RatchetUse.Mode mode, RatchetStore store) {
        this.testClass = testClass;
        this.mode = mode;
        this.store = store;
        if (mode.writes()) {
            store.requireWritable();
        }
        this.recorded = store.read(testClass.getName());
        this.obsolete = new ObsoleteEntries(testClass);
    }

    /** What the run ends with. */
    synchronized Optional<Throwable> judge(RatchetedRun run, Optional<Throwable> thrown) {
        obsolete.knowing(run);
        boolean aborted = thrown.isPresent() && !(thrown.get() instanceof AssertionError);
        if (mode == RatchetUse.Mode.RECORD) {
            record(run, thrown.isEmpty());
            return aborted ? thrown : judgeOf(run).recorded(thrown);
        }
        if (aborted) {
            return thrown;
        }
        RatchetVerdict verdict = judgeOf(run).judge(thrown);
        findings.put(run.run(), verdict.finding());
        if (verdict.finding() == Finding.BETTER && mode == RatchetUse.Mode.TIGHTEN) {
            figures.addAll(betterOf(run));
        }
        return verdict.thrown();
    }

    /** Of a body that did not come to its end, what it did not come to stays as it is recorded. */
    private void record(RatchetedRun run, boolean whole) {
        recordedRuns.add(run.run());
        if (whole) {
            wholeRuns.add(run.run());
        }
        run.figures().stream().map(MeasuredPart::entry).forEach(figures::add);
    }

    private RatchetJudge judgeOf(RatchetedRun run) {
        Comparison comparison = new Comparison(recorded, run.tolerance(), run.sampling());
        return new RatchetJudge(
                run.evidence(),
                run.measured().stream().map(comparison::of).toList(),
                new RatchetContext(run.run(), recorded, store.file(testClass.getName()), run.again()));
    }

    private List<Entry> betterOf(RatchetedRun run) {
        return new Comparison(recorded, run.tolerance(), run.sampling())
                .of(run.figures()).stream()
                        .filter(figure -> figure.change() == Change.BETTER)
                        .map(Compared::now)
                        .map(MeasuredPart::entry)
                        .toList();
    }

    /** Writes what is to be written, and tells what there is. */
    synchronized RatchetTally finish() {
        RatchetFile now = mode.writes() ? store.update(testClass.getName(), this::changed) : recorded;
        return new RatchetTally(
                testClass.getName(),
                mode,
                now.entries().size(),
                findings,
                List.copyOf(recordedRuns),
                recorded.entries().stream()
                        .filter(obsolete)
                        .map(entry -> entry.key().run())
                        .distinct()
                        .toList());
    }

    private RatchetFile changed(RatchetFile file) {
        RatchetFile changed =
                file.without(entry -> wholeRuns.contains(entry.key().run())).with(figures);
        return mode == RatchetUse.Mode.RECORD ? changed.without(obsolete) : changed;
    }
}
