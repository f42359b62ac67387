package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.measure.Side;
import dev.touchstone.scenario.Bucket;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The criterion that a focus survives company: from no bucket to another that holds more objects, with the same focus and label, does the
 * mean of a measure drop by more than a tolerance. The TextBox paper found that it does for every method ("saturation", Kim, Plumb and
 * Talwalkar 2022, sec. 4 and Fig. 6b): gradients of a class that is certain anyway spread over whatever is there.
 *
 * <p>The interval of a drop comes from those of its two buckets, so it misses the drop with a chance of 2 alpha at most; all drops over k
 * buckets hold together but for a chance of k alpha. No method exists whose focus must drop, so two other controls are asked of each pair:
 * the oracle's own drop must be within the tolerance, and there must be something to lose: with the random map in place of the method's
 * where there are more objects, the drop must exceed the tolerance. A map without any focus is not judged, and does not pass.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class FocusDrop implements Criterion {

    private final Bound bound;
    private final Yardstick yardstick;

    private FocusDrop(Bound bound, Yardstick yardstick) {
        this.bound = bound;
        this.yardstick = yardstick;
    }

    /** PAFL drops by less than 0.1. */
    public static FocusDrop standard() {
        return within(0.1);
    }

    /**
     * PAFL drops by less than the tolerance.
     *
     * @throws IllegalArgumentException if the tolerance is not positive: no number of samples tells equal means from a slight drop
     */
    public static FocusDrop within(double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "the drop needs a tolerance above 0, for equal means cannot be told from a slight drop, but was "
                            + tolerance);
        }
        return new FocusDrop(Bound.below(tolerance), Yardstick.of(new Pafl()));
    }

    /** Takes another measure than PAFL, one that is larger the better a map is. */
    public FocusDrop measuredBy(Measure measure) {
        return new FocusDrop(bound, yardstick.with(measure, Side.FOCUS));
    }

    /** Takes another way from the raw map to one number a pixel. */
    public FocusDrop scalarisedBy(Scalarisation scalarisation) {
        return new FocusDrop(bound, yardstick.with(scalarisation));
    }

    @Override
    public String assertion() {
        return "assertFocusDoesNotDropWithObjects";
    }

    /** @throws IllegalArgumentException if no two buckets of the scenario differ by nothing but objects that were added */
    @Override
    public Evidence judge(SaliencyRun run) {
        List<BucketPair> pairs = BucketPair.of(run);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no two buckets with the same focus and label of which one holds more objects, so nothing can drop"
                            .formatted(run.scenario().id()));
        }
        List<Bucket> buckets = pairs.stream()
                .flatMap(pair -> Stream.of(pair.fewer(), pair.more()))
                .distinct()
                .sorted(Comparator.comparingInt(Bucket::number))
                .toList();
        Question question = new Question(
                assertion(),
                yardstick,
                bound,
                Bound.Direction.ABOVE,
                Controls.ofFocus(yardstick.measure().mask()),
                buckets,
                "from any bucket to one with more objects");
        return new DropJudge(question, pairs, run).judge();
    }
}
