package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which evidence is worth a picture. */
public final class Exhibits {

    private static final Set<Verdict> TELLING = EnumSet.of(Verdict.FAIL, Verdict.INVALID, Verdict.UNDECIDED);

    private static final Set<Verdict> OPEN = EnumSet.of(Verdict.UNDECIDED, Verdict.CANNOT_DISCRIMINATE);

    private Exhibits() {}

    /** The evidence that failed the run, failed, invalid or undecided, and has something to show; none of a run that did not fail. */
    public static List<Evidence> of(RunRecord run) {
        if (run.outcome() != RunOutcome.FAILED) {
            return List.of();
        }
        return run.evidence().stream()
                .filter(evidence -> TELLING.contains(evidence.verdict()))
                .filter(evidence -> evidence.exhibit().isPresent())
                .toList();
    }

    /** The evidence that let the run say nothing: undecided, or by controls that cannot be told apart. */
    public static List<Evidence> undecided(RunRecord run) {
        if (run.outcome() != RunOutcome.ABORTED) {
            return List.of();
        }
        return run.evidence().stream()
                .filter(evidence -> OPEN.contains(evidence.verdict()))
                .toList();
    }
}
