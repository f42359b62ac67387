package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static dev.touchstone.study.figure.Rows.withControls;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    @Test
    void it_is_held_where_there_is_something_to_look_at_and_something_to_avoid() {
        StudyTable table = new StudyTable(List.of(
                row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.9),
                row("lrp-z", "simple-fr", 8, "PAFL-tight", 0.6),
                row("lrp-z", "simple-fr", 8, "SAFL-tight", 0.3),
                row("lrp-z", "simple-fr", 2, "SAFL-tight", 0.7)));
        List<Contest> contests = Contest.of(table, "lrp-z", Configuration.PLAIN, "simple-fr", Variant.TIGHT);
        assertThat(contests.stream().map(each -> each.primary().bucket()).toList(), is(List.of(8)));
    }

    @Test
    void a_success_is_more_than_half_and_a_failure_more_beside() {
        assertThat(contest(0.51, 0.2).succeeds(), is(true));
        assertThat(contest(0.5, 0.2).succeeds(), is(false));
        assertThat(contest(0.3, 0.31).fails(), is(true));
        assertThat(contest(0.3, 0.3).fails(), is(false));
    }

    @Test
    void a_bucket_where_the_oracle_stays_at_the_bound_cannot_discriminate() {
        assertThat(withOracle(0.5).discriminates(), is(false));
        assertThat(withOracle(0.51).discriminates(), is(true));
        assertThat(withOracle(Double.NaN).discriminates(), is(true));
    }

    @Test
    void an_undefined_bucket_neither_succeeds_nor_fails() {
        StudyRow nothing = undefined("lrp-z", "simple-fr", 8, "PAFL-tight");
        Contest contest = new Contest(nothing, row("lrp-z", "simple-fr", 8, "SAFL-tight", 0.2));
        assertThat(contest.isDefined() || contest.succeeds() || contest.fails(), is(false));
    }

    private static Contest contest(double primary, double secondary) {
        return new Contest(
                row("lrp-z", "simple-fr", 8, "PAFL-tight", primary),
                row("lrp-z", "simple-fr", 8, "SAFL-tight", secondary));
    }

    private static Contest withOracle(double oracle) {
        Contest contest = contest(0.2, 0.2);
        return new Contest(withControls(contest.primary(), oracle, 0.1), contest.secondary());
    }
}
