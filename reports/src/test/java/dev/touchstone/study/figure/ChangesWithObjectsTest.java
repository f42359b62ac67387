package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Claims.check;
import static dev.touchstone.study.figure.Claims.pafl;
import static dev.touchstone.study.figure.Claims.safl;
import static dev.touchstone.study.figure.Rows.undefined;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesWithObjectsTest {

    private final Claim<Observed> falls = new ChangesWithObjects("simple-fr", "PAFL", false);
    private final Claim<Observed> rises = new ChangesWithObjects("simple-fr", "SAFL", true);

    @Test
    void focus_falls_from_the_fewest_to_the_most_objects() {
        Finding finding = check(
                falls,
                pafl("lrp-z", "simple-fr", 7, 0.8),
                pafl("lrp-z", "simple-fr", 8, 0.4),
                pafl("lrp-z", "simple-fr", 9, 0.5),
                pafl("lrp-z", "simple-fr", 11, 0.6),
                pafl("lrp-z", "simple-fr", 12, 0.7));
        assertThat(
                finding.claim(), is("Focus on what decides falls as objects are added in simple-fr, for most methods"));
        assertThat(finding.outcome(), is(Outcome.HELD));
        assertThat(
                finding.evidence(),
                is(
                        "1 of 1 methods: lrp-z (1: 0.80, 2: 0.45, 3: 0.65); mean over methods: 1 object 0.80, 2 objects 0.45,"
                                + " 3 objects 0.65"));
    }

    @Test
    void it_does_not_fall_if_it_stays() {
        Finding finding = check(falls, pafl("lrp-z", "simple-fr", 7, 0.8), pafl("lrp-z", "simple-fr", 8, 0.8));
        assertThat(finding.outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void what_does_not_decide_gains() {
        assertThat(check(rises, secondary(0.2, 0.3)).outcome(), is(Outcome.HELD));
        assertThat(check(rises, secondary(0.3, 0.2)).outcome(), is(Outcome.NOT_HELD));
    }

    /** Bucket 2 has a letter and no focus: nearly all of a map lies on what is to avoid, and it is no part of the trend. */
    private static List<StudyRow> secondary(double two, double three) {
        return List.of(
                safl("lrp-z", "simple-fr", 2, 0.9),
                pafl("lrp-z", "simple-fr", 8, 0.5),
                safl("lrp-z", "simple-fr", 8, two),
                pafl("lrp-z", "simple-fr", 11, 0.5),
                safl("lrp-z", "simple-fr", 11, three));
    }

    @Test
    void one_number_of_objects_says_nothing() {
        assertThat(check(falls, pafl("lrp-z", "simple-fr", 7, 0.8)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void undefined_buckets_are_left_out_and_said_to_be() {
        Finding finding = check(
                falls,
                undefined("lrp-z", "simple-fr", 7, "PAFL-tight"),
                pafl("lrp-z", "simple-fr", 8, 0.5),
                pafl("lrp-z", "simple-fr", 11, 0.4));
        assertThat(
                finding.evidence(),
                is("1 of 1 methods: lrp-z (2: 0.50, 3: 0.40); undefined buckets left out: lrp-z (1);"
                        + " mean over methods: 2 objects 0.50, 3 objects 0.40"));
    }
}
