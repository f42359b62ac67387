package dev.touchstone.report.summary;

import dev.touchstone.assertion.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The verdict on a run in few letters.
 *
 * @param rank what it is
 * @param figure the mean of the worst bucket of the evidence that decided; NaN if there is none
 * @param fault the fault of the map that decided; empty if there is none
 */
record CellVerdict(Rank rank, double figure, String fault) {

    /** From the best to the worst. */
    enum Rank {
        PASS,
        ABORTED,
        UNDECIDED,
        FAIL,
        BROKEN
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
                told.flatMap(EvidenceEntry::worstBucket).map(BucketEntry::mean).orElse(Double.NaN),
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
        if (!fault.isEmpty()) {
            return rank + " " + fault.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return Double.isNaN(figure) ? rank.name() : String.format(Locale.ROOT, "%s %.2f", rank, figure);
    }

    /** By rank; within it a faulty map is worst, then the least figure, and a run without a figure tells least. */
    private static Comparator<CellVerdict> byBadness() {
        return Comparator.comparing((CellVerdict verdict) -> verdict.rank)
                .thenComparing(Comparator.comparingDouble(CellVerdict::order).reversed());
    }

    private double order() {
        if (!fault.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return Double.isNaN(figure) ? Double.POSITIVE_INFINITY : figure;
    }

    /** The evidence with the worst verdict, among equals the one with the least worst bucket. */
    private static Optional<EvidenceEntry> decisive(RunEntry run) {
        return run.evidence().stream()
                .min(Comparator.comparingInt((EvidenceEntry evidence) -> badness(evidence.verdict()))
                        .reversed()
                        .thenComparingDouble(evidence ->
                                evidence.worstBucket().map(BucketEntry::mean).orElse(Double.NEGATIVE_INFINITY)));
    }

    private static int badness(Verdict verdict) {
        return switch (verdict) {
            case PASS -> 0;
            case UNDECIDED -> 1;
            case FAIL -> 2;
        };
    }

    private static Rank rank(RunEntry run, Optional<EvidenceEntry> decisive) {
        return switch (run.outcome()) {
            case PASSED -> Rank.PASS;
            case FAILED -> Rank.FAIL;
            case BROKEN -> Rank.BROKEN;
            case ABORTED ->
                decisive.map(EvidenceEntry::verdict).orElse(Verdict.PASS) == Verdict.UNDECIDED
                        ? Rank.UNDECIDED
                        : Rank.ABORTED;
        };
    }
}
