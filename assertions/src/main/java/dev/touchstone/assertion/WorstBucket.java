package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.scenario.Bucket;
import java.util.List;

/**
 * The criterion that no bucket is left behind: the worst bucket mean of a measure, over all buckets where it is defined, meets a bound. The
 * message sets it beside the average over buckets, as Fig. 2 of the TextBox paper does (Kim, Plumb and Talwalkar 2022). The controls are
 * those of {@link PrimaryFocus}, and for a measure of what is to avoid those of {@link SecondaryFocus}.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class WorstBucket implements Criterion {

    private final Bound bound;
    private final Yardstick yardstick;

    private WorstBucket(Bound bound, Yardstick yardstick) {
        this.bound = bound;
        this.yardstick = yardstick;
    }

    /** The least bucket mean of PAFL above the value. */
    public static WorstBucket above(double value) {
        return new WorstBucket(Bound.above(value), Yardstick.of(new Pafl()));
    }

    /** The greatest bucket mean below the value, for a measure that is smaller the better a map is; {@link #measuredBy} must name it. */
    public static WorstBucket below(double value) {
        return new WorstBucket(Bound.below(value), Yardstick.of(new Pafl()));
    }

    /** Takes another measure than PAFL. */
    public WorstBucket measuredBy(Measure measure) {
        return new WorstBucket(bound, yardstick.with(measure));
    }

    /** Takes another way from the raw map to one number a pixel. */
    public WorstBucket scalarisedBy(Scalarisation scalarisation) {
        return new WorstBucket(bound, yardstick.with(scalarisation));
    }

    @Override
    public String assertion() {
        return "assertWorstBucket";
    }

    /** @throws IllegalArgumentException if the measure is defined in no bucket */
    @Override
    public Evidence judge(SaliencyRun run) {
        List<Bucket> defined = JudgedBuckets.whereDefined(run, yardstick);
        if (defined.isEmpty()) {
            throw new IllegalArgumentException("%s is defined in no bucket of %s"
                    .formatted(yardstick.measure().name(), run.scenario().id()));
        }
        Question question = new Question(
                assertion(),
                yardstick,
                bound,
                bound.direction(),
                Controls.of(yardstick.measure()),
                defined,
                "in the worst of %d buckets".formatted(defined.size()));
        return new BucketJudge(question, BucketWording.WORST_BUCKET, run).judge();
    }
}
