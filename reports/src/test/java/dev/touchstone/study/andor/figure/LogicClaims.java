package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import java.util.List;

/** Holds a claim against rows. */
final class LogicClaims {

    private LogicClaims() {}

    static Finding check(Claim<LogicTable> claim, AndorRow... rows) {
        return claim.check(new LogicTable(List.of(rows)));
    }
}
