package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import java.util.Optional;

/** What every assertion says of a faulty map: the fault and nothing else. */
final class FaultEvidence {

    private FaultEvidence() {}

    /** @param blank the question alone, without anything measured */
    static Evidence of(Evidence blank, SaliencyRun run, FaultReport fault) {
        return of(blank, run, fault, exhibit(run, fault));
    }

    /** @param shown the faulty map, if it is one */
    static Evidence of(Evidence blank, SaliencyRun run, FaultReport fault, Optional<Exhibit> shown) {
        Evidence silent = blank.withFault(fault, shown);
        return silent.withMessage(message(run, silent, fault));
    }

    private static Optional<Exhibit> exhibit(SaliencyRun run, FaultReport fault) {
        return fault.fault() == MapFault.MALFORMED
                ? Optional.empty()
                : Optional.of(Exhibits.of(run, fault.bucket(), "fault", fault.sample(), Double.NaN));
    }

    private static String message(SaliencyRun run, Evidence evidence, FaultReport fault) {
        MessageLines lines = new MessageLines(evidence.assertion(), fault.claim(run.method()), run);
        lines.add("expected", evidence.expected());
        lines.add("but was", fault.inWords());
        return lines.end(evidence);
    }
}
