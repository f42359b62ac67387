package dev.touchstone.report.summary;

import dev.touchstone.assertion.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The verdict on a run in few letters.
 *
 * @param rank what it is
 * @param figure the number of the evidence that decided; NaN if there is none
 * @param margin how far it lies on the side of the bound that was asked for; NaN if there is none
 * @param fault the fault of the map that decided; empty if there is none
 */
record CellVerdict(Rank rank, double figure, double margin, String fault) {

    /** From the best to the worst. */
    enum Rank {
        PASS,
        ABORTED,
        CANNOT_DISCRIMINATE,
        UNDECIDED,
        INVALID,
        FAIL,
        BROKEN,
        UNSTABLE;

        private String words() {
            return name().replace('_', ' ');
        }

        /** The rank that the text of a cell begins with. */
        static Rank of(String text) {
            return Arrays.stream(values())
                    .filter(rank -> text.startsWith(rank.words()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + text + "' does not begin with a verdict"));
        }
    }

    static CellVerdict of(RunEntry run) {
        Optional<EvidenceEntry> decisive = decisive(run);
        Rank rank = rank(run, decisive);
        // Evidence that says something else did not decide: an assertion of another kind may have failed after it
        // passed.
        Optional<EvidenceEntry> told =
                decisive.filter(evidence -> evidence.verdict().name().equals(rank.name()));
        return new CellVerdict(
                rank,
                told.map(EvidenceEntry::figure).orElse(Double.NaN),
                told.map(EvidenceEntry::margin).orElse(Double.NaN),
                told.map(EvidenceEntry::fault).orElse(""));
    }

    /** The worst of several, with its number; empty if there is none. */
    static Optional<String> text(List<CellVerdict> all) {
        return all.stream().max(byBadness()).map(worst -> {
            long alike = all.stream().filter(other -> other.rank == worst.rank).count();
            return all.size() == 1 ? worst.text() : "%s (%d of %d)".formatted(worst.text(), alike, all.size());
        });
    }

    private String text() {
        String verdict = rank.words();
        if (!fault.isEmpty()) {
            return verdict + " " + fault.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        // A number says nothing where the controls cannot be told apart, or where a guard of the test does not hold.
        return Double.isNaN(figure) || rank == Rank.CANNOT_DISCRIMINATE || rank == Rank.INVALID
                ? verdict
                : String.format(Locale.ROOT, "%s %.2f", verdict, figure);
    }

    /** By rank; within it a faulty map is worst, then the least margin, and a run without a figure tells least. */
    static Comparator<CellVerdict> byBadness() {
        return Comparator.comparing((CellVerdict verdict) -> verdict.rank)
                .thenComparing(Comparator.comparingDouble(CellVerdict::order).reversed());
    }

    private double order() {
        if (!fault.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return Double.isNaN(margin) ? Double.POSITIVE_INFINITY : margin;
    }

    /** The evidence with the worst verdict, among equals a faulty map or the one with the least margin. */
    private static Optional<EvidenceEntry> decisive(RunEntry run) {
        return run.evidence().stream()
                .min(Comparator.comparing(EvidenceEntry::verdict)
                        .reversed()
                        .thenComparingDouble(evidence ->
                                Double.isNaN(evidence.margin()) ? Double.NEGATIVE_INFINITY : evidence.margin()));
    }

    private static Rank rank(RunEntry run, Optional<EvidenceEntry> decisive) {
        if (run.unstable()) {
            return Rank.UNSTABLE;
        }
        return switch (run.outcome()) {
            case PASSED -> Rank.PASS;
            case FAILED ->
                decisive.filter(evidence -> evidence.verdict() == Verdict.INVALID)
                        .map(evidence -> Rank.INVALID)
                        .orElse(Rank.FAIL);
            case BROKEN -> Rank.BROKEN;
            case ABORTED ->
                switch (decisive.map(EvidenceEntry::verdict).orElse(Verdict.PASS)) {
                    case UNDECIDED -> Rank.UNDECIDED;
                    case CANNOT_DISCRIMINATE -> Rank.CANNOT_DISCRIMINATE;
                    case PASS, INVALID, FAIL -> Rank.ABORTED;
                };
        };
    }
}
