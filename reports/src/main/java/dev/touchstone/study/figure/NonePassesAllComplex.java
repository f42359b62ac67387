package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * No method passes all buckets of all complex settings. A bucket passes where PAFL is above 0.5; an undefined one does not pass, and one
 * where the oracle itself does not pass is not counted.
 */
record NonePassesAllComplex() implements Claim<Observed> {

    @Override
    public Finding check(Observed observed) {
        List<String> passing = new ArrayList<>();
        int measured = 0;
        String best = "";
        double greatest = -1;
        for (String method : observed.methods()) {
            List<StudyRow> counted = observed.pool(method, Kind.COMPLEX, "PAFL").rows().stream()
                    .filter(row -> !(row.oracle() <= Controls.BOUND))
                    .toList();
            if (!counted.isEmpty()) {
                measured++;
                long passed = counted.stream()
                        .filter(row -> row.mean() > Controls.BOUND)
                        .count();
                if (passed == counted.size()) {
                    passing.add(method);
                }
                if ((double) passed / counted.size() > greatest) {
                    greatest = (double) passed / counted.size();
                    best = "%s comes nearest with %d of %d buckets".formatted(method, passed, counted.size());
                }
            }
        }
        return new Finding(
                "No method passes all buckets of all complex settings",
                "Figs. 7, 8",
                observed.name("PAFL"),
                outcome(observed, measured, passing),
                measured == 0
                        ? "no method has the rows for it"
                        : "%d of %d methods pass%s; %s"
                                .formatted(
                                        passing.size(),
                                        measured,
                                        passing.isEmpty() ? "" : " (" + Observed.list(passing) + ")",
                                        best));
    }

    /** One that passes all that was measured decides nothing while settings are missing. */
    private static Outcome outcome(Observed observed, int measured, List<String> passing) {
        boolean open = passing.stream().anyMatch(method -> !hasAllSettings(observed, method));
        boolean refuted = passing.stream().anyMatch(method -> hasAllSettings(observed, method));
        return measured == 0 || open && !refuted ? Outcome.NOT_MEASURED : Outcome.of(!refuted);
    }

    private static boolean hasAllSettings(Observed observed, String method) {
        return observed.pool(method, Kind.COMPLEX, "PAFL").rows().stream()
                        .map(StudyRow::setting)
                        .distinct()
                        .count()
                == Kind.COMPLEX.settings().size();
    }
}
