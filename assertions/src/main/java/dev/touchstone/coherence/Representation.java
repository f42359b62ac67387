package dev.touchstone.coherence;

/**
 * What a global representation tells apart, and how it joins the local scores. With {@code M} the local matrix of a sample, {@code v} its
 * local vector and {@code sym} its symbols, for each class c over the samples that are predicted as c:
 *
 * <ul>
 *   <li>FCAM, full coherence attention matrix: {@code F_c[a, b, i, j]}, the scores {@code M[i][j]} where {@code sym_i = a}, {@code sym_j =
 *       b};
 *   <li>CRCAM, column-reduced: {@code C_c[b, i, j]}, the sum of {@code F_c[a, b, i, j]} over a;
 *   <li>GTM, global trend matrix: {@code G_c[b, j]}, the scores {@code v[j]} where {@code sym_j = b}.
 * </ul>
 *
 * <p>"Sum" adds the scores up; "average", which the papers call relative average, divides by how many there are, and is 0 where there is
 * none. The average CRCAM is the sum of the average FCAM; the released code of it adds twice. Source: Schwenke and Atzmueller, GCR; the
 * ANDOR papers (arXiv 2501.14136) use FCAM and GTM.
 */
public enum Representation {
    /** "FCAM S" in the papers' figures. */
    FCAM_SUM("FCAM-sum", Kind.PAIRS, false),
    /** "FCAM" in the papers' figures. */
    FCAM_AVERAGE("FCAM-average", Kind.PAIRS, true),
    CRCAM_SUM("CRCAM-sum", Kind.COLUMNS, false),
    CRCAM_AVERAGE("CRCAM-average", Kind.COLUMNS, true),
    /** "GTM S" in the papers' figures. */
    GTM_SUM("GTM-sum", Kind.INPUTS, false),
    /** "GTM" in the papers' figures. */
    GTM_AVERAGE("GTM-average", Kind.INPUTS, true);

    /** What the cells of the table are, and what each holds an entry for. */
    enum Kind {
        /** Cells are pairs of inputs, entries pairs of symbols. */
        PAIRS,
        /** Cells are pairs of inputs, entries symbols of the second. */
        COLUMNS,
        /** Cells are inputs, entries symbols. */
        INPUTS
    }

    private final String title;
    private final Kind kind;
    private final boolean average;

    Representation(String title, Kind kind, boolean average) {
        this.title = title;
        this.kind = kind;
        this.average = average;
    }

    Kind kind() {
        return kind;
    }

    boolean isAverage() {
        return average;
    }

    /** Its name in reports, e.g. {@code FCAM-sum}. */
    @Override
    public String toString() {
        return title;
    }
}
