package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The criterion that maps keep to the objects that decided: in each judged bucket the mean of a measure exceeds a bound. By default
 * PAFL above 0.5 in every bucket that has a focus, the success of the TextBox paper (Kim, Plumb and Talwalkar 2022, sec. 4 and app. A.4), with a
 * confidence sequence in place of the paper's bare mean.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PrimaryFocus implements Criterion {

    private final Bound bound;
    private final Measure measure;
    private final Scalarisation scalarisation;
    private final Set<Integer> buckets;

    private PrimaryFocus(Bound bound, Measure measure, Scalarisation scalarisation, Set<Integer> buckets) {
        this.bound = bound;
        this.measure = measure;
        this.scalarisation = scalarisation;
        this.buckets = buckets;
    }

    /** PAFL above 0.5 in every bucket with a focus. */
    public static PrimaryFocus standard() {
        return above(0.5);
    }

    /** PAFL above the value in every bucket with a focus. */
    public static PrimaryFocus above(double value) {
        return new PrimaryFocus(Bound.above(value), new Pafl(), Scalarisation.ABS_OF_CHANNEL_SUM, Set.of());
    }

    /** Judges these buckets only, by their numbers. */
    public PrimaryFocus inBuckets(int... numbers) {
        Set<Integer> chosen = new TreeSet<>();
        for (int number : numbers) {
            chosen.add(number);
        }
        return new PrimaryFocus(bound, measure, scalarisation, chosen);
    }

    /** Takes another measure than PAFL, one that is larger the better a map is; it must be defined in every judged bucket. */
    public PrimaryFocus measuredBy(Measure other) {
        return new PrimaryFocus(bound, other, scalarisation, buckets);
    }

    /** Takes another way from the raw map to one number a pixel. */
    public PrimaryFocus scalarisedBy(Scalarisation other) {
        return new PrimaryFocus(bound, measure, other, buckets);
    }

    @Override
    public String assertion() {
        return "assertPrimaryFocus";
    }

    Bound bound() {
        return bound;
    }

    Measure measure() {
        return measure;
    }

    Scalarisation scalarisation() {
        return scalarisation;
    }

    /** Where it is asked, e.g. {@code in every bucket with a focus}. */
    String where() {
        return buckets.isEmpty()
                ? "in every bucket with a focus"
                : "in bucket " + buckets.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Evidence judge(SaliencyRun run) {
        return new FocusJudge(this, run).judge();
    }

    /** @throws IllegalArgumentException if a chosen bucket does not exist or has no focus, or none is left */
    List<Bucket> judged(SaliencyRun run) {
        List<Bucket> focused = run.scenario().buckets().stream()
                .filter(run.scenario()::hasFocus)
                .toList();
        Set<Integer> known = focused.stream().map(Bucket::number).collect(Collectors.toSet());
        if (!known.containsAll(buckets) || focused.isEmpty()) {
            throw new IllegalArgumentException("%s has a focus in the buckets %s, but %s were asked for"
                    .formatted(run.scenario().id(), focused, buckets));
        }
        return buckets.isEmpty()
                ? focused
                : focused.stream().filter(b -> buckets.contains(b.number())).toList();
    }
}
