package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.undefined;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.figure.Finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void most_are_more_than_half() {
        add(1, 1);
        assertThat(tally.most(), is(Outcome.NOT_HELD));
        add(1, 0);
        assertThat(tally.most(), is(Outcome.HELD));
        assertThat(tally.all(), is(Outcome.NOT_HELD));
        assertThat(tally.none(), is(Outcome.NOT_HELD));
    }

    @Test
    void all_and_none_bear_no_exception() {
        add(2, 0);
        assertThat(tally.all(), is(Outcome.HELD));
        Tally other = new Tally();
        other.add(false, "edge", "(0.1)");
        assertThat(other.none(), is(Outcome.HELD));
    }

    @Test
    void nothing_counted_is_not_measured() {
        assertThat(tally.most(), is(Outcome.NOT_MEASURED));
        assertThat(tally.all(), is(Outcome.NOT_MEASURED));
        assertThat(tally.none(), is(Outcome.NOT_MEASURED));
        assertThat(tally.text(), is("no method has the rows for it"));
    }

    @Test
    void few_methods_are_all_named() {
        add(1, 1);
        assertThat(tally.text(), is("1 of 2 methods: yes0 (0.9); not: no0 (0.1)"));
    }

    @Test
    void of_many_methods_the_fewer_are_named() {
        add(4, 1);
        assertThat(tally.text(), is("4 of 5 methods; not: no0 (0.1)"));
        add(0, 4);
        assertThat(tally.text(), is("4 of 9 methods: yes0 (0.9), yes1 (0.9), yes2 (0.9), yes3 (0.9)"));
    }

    @Test
    void undefined_buckets_are_said_to_be_left_out() {
        add(1, 0);
        tally.leaveOut(
                "grad-cam",
                new Pool(List.of(undefined("grad-cam", "simple-fr", 7, "PAFL-tight"))),
                new Pool(List.of()));
        tally.leaveOut("lrp-z", new Pool(List.of()));
        assertThat(tally.text(), is("1 of 1 methods: yes0 (0.9); undefined buckets left out: grad-cam (1)"));
    }

    private void add(int yes, int no) {
        for (int i = 0; i < yes; i++) {
            tally.add(true, "yes" + i, "(0.9)");
        }
        for (int i = 0; i < no; i++) {
            tally.add(false, "no" + i, "(0.1)");
        }
    }
}
