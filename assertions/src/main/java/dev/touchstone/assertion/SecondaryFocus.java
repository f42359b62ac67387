package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.measure.Side;

/**
 * The criterion that maps keep off the objects that had no part in the decision: in each bucket that holds such an object the mean of SAFL
 * (Kim, Plumb and Talwalkar 2022, sec. 4) lies below a bound.
 *
 * <p>Beside the method stand the oracle, which must meet the bound, and {@code avoid-oracle}, the map of just what is to avoid, which must
 * miss it. Buckets without a focus are judged too: there the oracle's map is all zero and SAFL undefined for it, and as a map that shows
 * nothing shows nothing to avoid, the oracle counts as 0. The method has no such excuse: an all-zero map of it is a fault.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class SecondaryFocus implements Criterion {

    private final Bound bound;
    private final Yardstick yardstick;
    private final BucketChoice choice;

    private SecondaryFocus(Bound bound, Yardstick yardstick, BucketChoice choice) {
        this.bound = bound;
        this.yardstick = yardstick;
        this.choice = choice;
    }

    /** SAFL below the value in every bucket with something to avoid. */
    public static SecondaryFocus below(double value) {
        return new SecondaryFocus(
                Bound.below(value), Yardstick.of(new Safl()), BucketChoice.allWith("something to avoid"));
    }

    /** Judges these buckets only, by their numbers. */
    public SecondaryFocus inBuckets(int... numbers) {
        return new SecondaryFocus(bound, yardstick, choice.only(numbers));
    }

    /** Takes another measure of what is to avoid, one that is larger the more of it a map shows. */
    public SecondaryFocus measuredBy(Measure measure) {
        return new SecondaryFocus(bound, yardstick.with(measure, Side.AVOID), choice);
    }

    /** Takes another way from the raw map to one number a pixel. */
    public SecondaryFocus scalarisedBy(Scalarisation scalarisation) {
        return new SecondaryFocus(bound, yardstick.with(scalarisation), choice);
    }

    @Override
    public String assertion() {
        return "assertSecondaryBelow";
    }

    /** @throws IllegalArgumentException if a chosen bucket does not exist or holds nothing to avoid, or none does */
    @Override
    public Evidence judge(SaliencyRun run) {
        Question question = new Question(
                assertion(),
                yardstick,
                bound,
                bound.direction(),
                Controls.ofAvoid(yardstick.measure().mask()),
                choice.among(JudgedBuckets.withSomethingToAvoid(run), run),
                choice.where());
        return new BucketJudge(question, BucketWording.SECONDARY, run).judge();
    }
}
