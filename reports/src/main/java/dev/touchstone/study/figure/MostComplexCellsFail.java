package dev.touchstone.study.figure;

import dev.touchstone.study.figure.Finding.Outcome;
import java.util.List;

/** In complex settings most cells of the failure matrix are black: SAFL above PAFL in more than half of the contested buckets. */
record MostComplexCellsFail() implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        int cells = 0;
        int failures = 0;
        for (String method : observed.methods()) {
            for (String setting : Kind.COMPLEX.settings()) {
                List<Contest> contests = observed.contests(method, setting).stream()
                        .filter(Contest::isDefined)
                        .toList();
                long failed = contests.stream().filter(Contest::fails).count();
                cells += contests.isEmpty() ? 0 : 1;
                failures += 2 * failed > contests.size() ? 1 : 0;
            }
        }
        return new Finding(
                "In complex settings most pairs of method and setting fail: SAFL above PAFL in more than half of the buckets",
                "Fig. 7",
                observed.name("PAFL") + ", " + observed.name("SAFL"),
                cells == 0 ? Outcome.NOT_MEASURED : Outcome.of(2 * failures > cells),
                cells == 0 ? "no method has the rows for it" : failures + " of " + cells + " pairs fail");
    }
}
