package dev.touchstone.ratchet;

import dev.touchstone.Sampling;
import dev.touchstone.statistics.Interval;
import dev.touchstone.statistics.PairedInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds what is measured now against what was recorded. A figure is worse if it is worse by more than the tolerance and by more than chance
 * explains. For means of samples chance is judged in pairs, on the samples that both have: {@link PairedInterval} of the differences must lie above
 * 0. Without pairs the recorded figure must lie outside of the interval of the new one. Exact figures know no chance.
 */
public final class Comparison {

    /** What sums of the same numbers in another order may differ by. */
    private static final double ROUNDING = 1e-9;

    private final RatchetFile recorded;
    private final double tolerance;
    private final Sampling sampling;

    /** @param tolerance on the scale of each measure, 0 or more */
    public Comparison(RatchetFile recorded, double tolerance, Sampling sampling) {
        this.recorded = recorded;
        this.tolerance = tolerance;
        this.sampling = sampling;
    }

    /** Each figure beside the recorded one. */
    public List<Compared> of(List<MeasuredPart> measured) {
        return measured.stream().map(this::of).toList();
    }

    private Compared of(MeasuredPart now) {
        if (recorded.foreignFormat().isPresent()) {
            return new Compared(
                    now,
                    Optional.empty(),
                    Change.INVALID,
                    "the file is of format %s, not of %d"
                            .formatted(recorded.foreignFormat().get(), RatchetText.FORMAT));
        }
        Optional<Entry> found = recordedOf(now.entry());
        if (found.isEmpty()) {
            return new Compared(now, found, Change.MISSING, "");
        }
        Entry before = found.get();
        return before.origin()
                .changedTo(now.entry().origin(), now.entry().key().run().scenario())
                .map(changed -> new Compared(now, found, Change.INVALID, changed))
                .orElseGet(() -> beside(before, now));
    }

    /** What could not be measured is held against the worst that was, and what can be against what could not. */
    private Optional<Entry> recordedOf(Entry now) {
        Optional<Entry> same = recorded.find(now.key());
        if (same.isPresent()) {
            return same;
        }
        List<Entry> beside = recorded.beside(now.key());
        return now.value().isEmpty()
                ? beside.stream().max(Comparator.comparing(Entry::verdict))
                : beside.stream().filter(entry -> entry.value().isEmpty()).findFirst();
    }

    private Compared beside(Entry before, MeasuredPart now) {
        int verdicts = now.entry().verdict().compareTo(before.verdict());
        if (now.entry().value().isEmpty() || before.value().isEmpty()) {
            boolean lost = before.value().isPresent() || now.entry().value().isEmpty() && verdicts > 0;
            boolean won = before.value().isEmpty() && (now.entry().value().isPresent() || verdicts < 0);
            return compared(
                    before, now, lost ? Change.WORSE : won ? Change.BETTER : Change.SAME, "no figure to compare");
        }
        double worse = now.worseThan(before.value().getAsDouble());
        if (worse > tolerance + ROUNDING) {
            return worse(before, now, worse);
        }
        boolean better = worse < -tolerance - ROUNDING || verdicts < 0 && worse <= 0;
        return compared(before, now, better ? Change.BETTER : Change.SAME, "");
    }

    private Compared worse(Entry before, MeasuredPart now, double worse) {
        if (now.isExact()) {
            return compared(before, now, Change.WORSE, told(worse, Optional.empty(), "exactly"));
        }
        int pairs = Math.min(before.values().size(), now.entry().values().size());
        double[] differences = differences(before, now, pairs);
        Optional<Interval> interval = PairedInterval.of(differences, sampling.alpha() / looks());
        if (interval.isPresent()) {
            double mean = (interval.get().lower() + interval.get().upper()) / 2;
            boolean sure = mean > tolerance + ROUNDING && interval.get().lower() > 0;
            String told = told(mean, interval, "on the same %d samples".formatted(pairs));
            return compared(before, now, sure ? Change.WORSE : Change.SAME, told);
        }
        Interval alone = now.interval().orElseThrow();
        boolean sure = now.worse(before.value().orElseThrow(), alone.lower()) > 0
                && now.worse(before.value().orElseThrow(), alone.upper()) > 0;
        String told =
                told(worse, Optional.empty(), "and outside of %s alone, %s".formatted(Figures.of(alone), why(pairs)));
        return compared(before, now, sure ? Change.WORSE : Change.SAME, told);
    }

    private static double[] differences(Entry before, MeasuredPart now, int pairs) {
        double[] differences = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            differences[i] =
                    now.worse(before.values().get(i), now.entry().values().get(i));
        }
        return differences;
    }

    /** At how many numbers of samples a verdict may have stopped. */
    private int looks() {
        int looks = 1;
        for (long count = sampling.first(); count < sampling.cap(); count *= 2) {
            looks++;
        }
        return looks;
    }

    private String why(int pairs) {
        return pairs == 0
                ? "for no values of single samples are recorded"
                : "for %d pairs of samples are too few".formatted(pairs);
    }

    private String told(double worse, Optional<Interval> interval, String on) {
        return "worse by %s%s %s; tolerance %s"
                .formatted(
                        Figures.of(worse),
                        interval.map(at -> " " + Figures.of(at)).orElse(""),
                        on,
                        Figures.of(tolerance));
    }

    private static Compared compared(Entry before, MeasuredPart now, Change change, String words) {
        return new Compared(now, Optional.of(before), change, change == Change.WORSE ? words : "");
    }
}
