package dev.touchstone.matcher;

import static dev.touchstone.matcher.SaliencyMatchers.hasPrimaryFocus;
import static dev.touchstone.matcher.SaliencyMatchers.hasSecondaryFocus;
import static dev.touchstone.matcher.SaliencyMatchers.hasWorstBucket;
import static dev.touchstone.matcher.SaliencyMatchers.keepsFocusAsObjectsAreAdded;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.function.Function;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class RunMatchersTest {

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.SIMPLE_FR, new Sampling(5, 5, 0.1), false, painter);
    }

    /** 0.7 with one object, 0.6 with two, 0.4 with three; bucket 12 a little less. */
    private static final FakeRun FALLING = run(sample -> {
        int bucket = sample.bucket().number();
        double focus = bucket < 7 ? 0 : bucket == 7 ? 0.7 : bucket < 11 ? 0.6 : bucket == 11 ? 0.4 : 0.375;
        return FakeRun.painted(sample, focus, bucket == 5 ? 0.15 : 0.25);
    });

    private static String mismatch(Matcher<?> matcher, Object actual) {
        assertThat(matcher.matches(actual), is(false));
        StringDescription description = new StringDescription();
        matcher.describeMismatch(actual, description);
        return description.toString();
    }

    @Test
    void focus_is_asked_of_every_bucket_that_has_one() {
        assertThat(FALLING, hasPrimaryFocus(greaterThan(0.3)));
        assertThat(
                mismatch(hasPrimaryFocus(greaterThan(0.65)), FALLING),
                is("mean PAFL-tight of painted was 0.6000 in bucket 8 (A, Box1)"));
        assertThat(
                StringDescription.toString(hasPrimaryFocus(greaterThan(0.65))),
                is("a run whose mean PAFL-tight in every bucket with a focus is a value greater than <0.65>"));
    }

    @Test
    void focus_may_be_asked_by_another_measure() {
        FakeRun spread = run(sample -> FakeRun.painted(sample, 0.7, 0.25));

        assertThat(
                mismatch(hasPrimaryFocus(new Pafl(TruthMask.LAYOUT), greaterThan(0.8)), spread),
                is("mean PAFL-layout of painted was 0.7000 in bucket 7 (Box1)"));
    }

    @Test
    void what_is_to_avoid_is_asked_of_every_bucket_that_holds_it() {
        assertThat(FALLING, hasSecondaryFocus(lessThan(0.3)));
        assertThat(
                mismatch(hasSecondaryFocus(lessThan(0.2)), FALLING),
                is("mean SAFL-tight of painted was 0.2500 in bucket 2 (A)"));
        assertThat(
                StringDescription.toString(hasSecondaryFocus(lessThan(0.2))),
                is("a run whose mean SAFL-tight in every bucket with something to avoid is a value less than <0.2>"));
    }

    @Test
    void the_worst_bucket_is_told_beside_the_average() {
        assertThat(FALLING, hasWorstBucket(new Pafl(), greaterThan(0.37)));
        assertThat(
                mismatch(hasWorstBucket(new Pafl(), greaterThan(0.4)), FALLING),
                is("the least bucket mean of PAFL-tight was 0.3750 for painted, in bucket 12 (B, Box1, Box2);"
                        + " the average over 6 buckets was 0.5458"));
        assertThat(
                StringDescription.toString(hasWorstBucket(new Pafl(), greaterThan(0.4))),
                is("a run whose least bucket mean of PAFL-tight is a value greater than <0.4>"));
    }

    @Test
    void the_worst_bucket_is_sought_wherever_the_measure_is_defined() {
        assertThat(
                mismatch(hasWorstBucket(new Safl(), greaterThan(0.3)), FALLING),
                is("the least bucket mean of SAFL-tight was 0.1500 for painted, in bucket 5 (A, Box2);"
                        + " the average over 10 buckets was 0.2400"));
    }

    @Test
    void the_greatest_drop_counts() {
        assertThat(FALLING, keepsFocusAsObjectsAreAdded(0.33));
        assertThat(
                mismatch(keepsFocusAsObjectsAreAdded(0.3), FALLING),
                is("mean PAFL-tight of painted dropped by 0.3250, from 0.7000 in bucket 7 (Box1)"
                        + " to 0.3750 in bucket 12 (B, Box1, Box2)"));
        assertThat(
                StringDescription.toString(keepsFocusAsObjectsAreAdded(0.3)),
                is("a run whose mean PAFL-tight drops by at most <0.3> as objects are added"));
    }

    private static List<Matcher<?>> all() {
        return List.of(
                hasPrimaryFocus(lessThan(2.0)),
                hasSecondaryFocus(lessThan(2.0)),
                hasWorstBucket(new Pafl(), lessThan(2.0)),
                keepsFocusAsObjectsAreAdded(2));
    }

    @Test
    void a_faulty_map_matches_nothing_and_is_told_as_assertions_tell_it() {
        FakeRun infinite = run(sample -> {
            float[] values = FakeRun.painted(sample, 0.7, 0).values();
            values[sample.index()] = sample.index() > 2 ? Float.POSITIVE_INFINITY : 1;
            return Tensor.of(values, 1, 64, 64);
        });

        for (Matcher<?> matcher : all()) {
            assertThat(matcher.matches(infinite), is(false));
        }
        assertThat(
                mismatch(hasPrimaryFocus(lessThan(2.0)), infinite),
                is("painted returned a map with infinite values: an infinite value at (0, 0, 3) in sample #3"
                        + " of bucket 7 (Box1); 2 of 5 maps there are at fault"));
    }

    @Test
    void what_is_no_attribution_matches_nothing() {
        FakeRun malformed = run(sample -> {
            throw FakeRun.malformed();
        });

        assertThat(
                mismatch(hasPrimaryFocus(lessThan(2.0)), malformed),
                is("painted returned something that is no attribution:"
                        + " method painted returned null; first in bucket 7 (Box1)"));
    }

    @Test
    void null_and_foreign_types_match_nothing_and_break_nothing() {
        for (Matcher<?> matcher : all()) {
            assertThat(matcher.matches("a map"), is(false));
            assertThat(mismatch(matcher, null), is("was null"));
        }
    }
}
