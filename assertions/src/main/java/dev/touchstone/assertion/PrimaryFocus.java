package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.measure.Side;

/**
 * The criterion that maps keep to the objects that decided: in each judged bucket the mean of a measure exceeds a bound. By default
 * PAFL above 0.5 in every bucket that has a focus, the success of the TextBox paper (Kim, Plumb and Talwalkar 2022, sec. 4 and app. A.4), with a
 * confidence sequence in place of the paper's bare mean.
 *
 * <p>Beside the method stand the oracle of the measure's kind of mask, which must meet the bound, and the random map, which must miss it.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class PrimaryFocus implements Criterion {

    private final Bound bound;
    private final Yardstick yardstick;
    private final BucketChoice choice;

    private PrimaryFocus(Bound bound, Yardstick yardstick, BucketChoice choice) {
        this.bound = bound;
        this.yardstick = yardstick;
        this.choice = choice;
    }

    private static PrimaryFocus of(Bound bound) {
        return new PrimaryFocus(bound, Yardstick.of(new Pafl()), BucketChoice.allWith("a focus"));
    }

    /** PAFL above 0.5 in every bucket with a focus. */
    public static PrimaryFocus standard() {
        return above(0.5);
    }

    /** PAFL above the value in every bucket with a focus. */
    public static PrimaryFocus above(double value) {
        return of(Bound.above(value));
    }

    /** For a measure that is smaller the better a map is, such as a distance, which {@link #measuredBy} must name. */
    public static PrimaryFocus below(double value) {
        return of(Bound.below(value));
    }

    /** The measure above 0.5 in every bucket with a focus. */
    public static PrimaryFocus by(Measure measure) {
        return standard().measuredBy(measure);
    }

    /** Judges these buckets only, by their numbers. */
    public PrimaryFocus inBuckets(int... numbers) {
        return new PrimaryFocus(bound, yardstick, choice.only(numbers));
    }

    /** Takes another measure than PAFL; it must be defined in every judged bucket. */
    public PrimaryFocus measuredBy(Measure measure) {
        return new PrimaryFocus(bound, yardstick.with(measure, Side.FOCUS), choice);
    }

    /** Takes another way from the raw map to one number a pixel. */
    public PrimaryFocus scalarisedBy(Scalarisation scalarisation) {
        return new PrimaryFocus(bound, yardstick.with(scalarisation), choice);
    }

    @Override
    public String assertion() {
        return "assertPrimaryFocus";
    }

    /** @throws IllegalArgumentException if a chosen bucket does not exist or has no focus, or the measure is undefined in one */
    @Override
    public Evidence judge(SaliencyRun run) {
        Question question = new Question(
                assertion(),
                yardstick,
                bound,
                bound.direction(),
                Controls.ofFocus(yardstick.measure().mask()),
                choice.among(JudgedBuckets.withFocus(run), run),
                choice.where());
        return new BucketJudge(question, BucketWording.PRIMARY, run).judge();
    }
}
