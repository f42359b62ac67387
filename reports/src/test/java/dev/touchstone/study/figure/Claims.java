package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.List;

/** Holds a claim against rows. */
final class Claims {

    private Claims() {}

    static Finding check(Claim<Observed> claim, List<StudyRow> rows) {
        return claim.check(new Observed(new StudyTable(rows), Configuration.PLAIN, Variant.TIGHT));
    }

    static Finding check(Claim<Observed> claim, StudyRow... rows) {
        return check(claim, List.of(rows));
    }

    static StudyRow pafl(String method, String setting, int bucket, double mean) {
        return Rows.row(method, setting, bucket, "PAFL-tight", mean);
    }

    static StudyRow safl(String method, String setting, int bucket, double mean) {
        return Rows.row(method, setting, bucket, "SAFL-tight", mean);
    }
}
