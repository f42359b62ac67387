package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Claims.check;
import static dev.touchstone.study.figure.Claims.pafl;
import static dev.touchstone.study.figure.Claims.safl;
import static dev.touchstone.study.figure.Rows.undefined;
import static dev.touchstone.study.figure.Rows.withControls;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplexClaimsTest {

    private final Claim<Observed> noneAll = new NonePassesAllComplex();
    private final Claim<Observed> onlyLrp = new OnlyLrpEpsilonPassesASetting();
    private final Claim<Observed> mostFail = new MostComplexCellsFail();

    @Test
    void one_bucket_missed_is_enough_not_to_pass() {
        Finding finding = check(noneAll, pafl("lrp-z", "complex-cr1", 2, 0.9), pafl("lrp-z", "complex-cr1", 3, 0.5));
        assertThat(finding.outcome(), is(Outcome.HELD));
        assertThat(finding.evidence(), is("0 of 1 methods pass; lrp-z comes nearest with 1 of 2 buckets"));
    }

    @Test
    void one_method_that_passes_everything_refutes_it() {
        Finding finding = check(noneAll, inAllSettings("lrp-z"));
        assertThat(finding.outcome(), is(Outcome.NOT_HELD));
        assertThat(finding.evidence(), is("1 of 1 methods pass (lrp-z); lrp-z comes nearest with 5 of 5 buckets"));
    }

    @Test
    void one_that_passes_while_settings_are_missing_leaves_it_open() {
        assertThat(check(noneAll, pafl("lrp-z", "complex-cr1", 2, 0.9)).outcome(), is(Outcome.NOT_MEASURED));
        assertThat(check(noneAll).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void an_undefined_bucket_is_not_passed() {
        List<StudyRow> rows = inAllSettings("lrp-z");
        rows.add(undefined("lrp-z", "complex-cr1", 3, "PAFL-tight"));
        assertThat(check(noneAll, rows).outcome(), is(Outcome.HELD));
    }

    @Test
    void a_bucket_that_the_oracle_misses_is_not_asked_for() {
        List<StudyRow> rows = inAllSettings("lrp-z");
        rows.add(withControls(pafl("lrp-z", "complex-cr1", 4, 0.3), 0.33, 0.01));
        assertThat(check(noneAll, rows).outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void lrp_epsilon_in_complex_fr_is_the_one_exception() {
        List<StudyRow> rows = contested("lrp-epsilon", "complex-fr", 11, 0.6, 0.1);
        for (String setting : List.of("complex-cr1", "complex-cr2", "complex-cr3", "complex-cr4")) {
            rows.addAll(contested("lrp-epsilon", setting, 11, 0.4, 0.1));
        }
        Finding held = check(onlyLrp, rows);
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(
                held.evidence(),
                is("1 of 5 pairs of method and setting succeed everywhere: lrp-epsilon in complex-fr"));
        assertThat(
                check(onlyLrp, contested("lrp-epsilon", "complex-cr1", 11, 0.6, 0.1))
                        .outcome(),
                is(Outcome.NOT_HELD));
        assertThat(
                check(onlyLrp, contested("lrp-z", "complex-fr", 11, 0.5, 0.1)).outcome(), is(Outcome.NOT_MEASURED));
        assertThat(check(onlyLrp, pafl("lrp-z", "complex-fr", 10, 0.9)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void a_pair_fails_where_most_of_its_contests_do() {
        Finding held = check(mostFail, contested("lrp-z", "complex-cr1", 11, 0.3, 0.4));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 pairs fail"));
        List<StudyRow> half = contested("lrp-z", "complex-cr1", 11, 0.3, 0.4);
        half.addAll(contested("lrp-z", "complex-cr1", 12, 0.4, 0.3));
        assertThat(check(mostFail, half).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(mostFail, pafl("lrp-z", "complex-cr1", 2, 0.3)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void the_worst_bucket_of_cr2_is_9_and_below_half() {
        Claim<Observed> claim = WorstBucketIs.ofCr2();
        StudyRow other = pafl("lrp-z", "complex-cr2", 8, 0.4);
        Finding held = check(claim, other, pafl("lrp-z", "complex-cr2", 9, 0.3));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 methods: lrp-z (9: 0.30)"));
        assertThat(check(claim, other, pafl("lrp-z", "complex-cr2", 9, 0.5)).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, pafl("lrp-z", "complex-cr2", 9, 0.5)).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, other).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void the_worst_bucket_of_simple_fr_holds_all_objects() {
        Claim<Observed> claim = WorstBucketIs.ofSimpleFr();
        StudyRow other = pafl("lrp-z", "simple-fr", 8, 0.7);
        assertThat(check(claim, other, pafl("lrp-z", "simple-fr", 11, 0.6)).outcome(), is(Outcome.HELD));
        assertThat(check(claim, other, pafl("lrp-z", "simple-fr", 11, 0.8)).outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void cr2_succeeds_with_box2_alone_and_never_with_box1() {
        Claim<Observed> claim = new Cr2FollowsItsObjects();
        StudyRow box2 = pafl("lrp-z", "complex-cr2", 5, 0.6);
        Finding held = check(claim, box2, pafl("lrp-z", "complex-cr2", 8, 0.3));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(
                held.evidence(),
                is(
                        "buckets 5, 6 on average above 0.5 for 1 of 1 methods: lrp-z (0.60); one of buckets 8, 9, 11, 12 above 0.5 for"
                                + " 0 of 1 methods; not: lrp-z (average 0.30)"));
        assertThat(check(claim, box2, pafl("lrp-z", "complex-cr2", 12, 0.51)).outcome(), is(Outcome.NOT_HELD));
        StudyRow low = pafl("lrp-z", "complex-cr2", 5, 0.4);
        assertThat(check(claim, low, pafl("lrp-z", "complex-cr2", 8, 0.3)).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, box2).outcome(), is(Outcome.NOT_MEASURED));
    }

    private static List<StudyRow> inAllSettings(String method) {
        List<StudyRow> rows = new ArrayList<>();
        Kind.COMPLEX.settings().forEach(setting -> rows.add(pafl(method, setting, 11, 0.6)));
        return rows;
    }

    private static List<StudyRow> contested(
            String method, String setting, int bucket, double primary, double secondary) {
        return new ArrayList<>(
                List.of(pafl(method, setting, bucket, primary), safl(method, setting, bucket, secondary)));
    }
}
