package dev.touchstone.matcher;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.Criterion;
import dev.touchstone.assertion.Evidence;

/**
 * What a criterion says of the run that was asked about last. A diagnosing matcher is asked twice, whether it matches and why not, and a
 * randomisation test takes seconds.
 */
final class JudgedRun {

    private final Criterion criterion;
    private SaliencyRun last;
    private Evidence evidence;

    JudgedRun(Criterion criterion) {
        this.criterion = criterion;
    }

    synchronized Evidence of(SaliencyRun run) {
        if (run != last) {
            evidence = criterion.judge(run);
            last = run;
        }
        return evidence;
    }
}
