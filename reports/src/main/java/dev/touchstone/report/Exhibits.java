package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import java.util.List;

/** Which evidence is worth a picture. */
public final class Exhibits {

    private Exhibits() {}

    /** The evidence that failed the run, failed or undecided, and has something to show; none of a run that did not fail. */
    public static List<Evidence> of(RunRecord run) {
        if (run.outcome() != RunOutcome.FAILED) {
            return List.of();
        }
        return run.evidence().stream()
                .filter(evidence -> evidence.verdict() == Verdict.FAIL || evidence.verdict() == Verdict.UNDECIDED)
                .filter(evidence -> evidence.exhibit().isPresent())
                .toList();
    }
}
