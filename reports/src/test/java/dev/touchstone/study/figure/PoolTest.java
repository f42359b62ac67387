package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.report.chart.Reading;
import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final String PAFL = "PAFL-tight";

    private final StudyRow best = row("lrp-z", "simple-fr", 7, PAFL, 0.8);
    private final StudyRow worst = row("lrp-z", "simple-nr", 12, PAFL, 0.2);
    private final StudyRow middle = row("lrp-z", "simple-nr", 2, PAFL, 0.5);
    private final StudyRow missing = undefined("lrp-z", "simple-nr", 3, PAFL);

    @Test
    void each_bucket_of_each_setting_counts_the_same() {
        Pool pool = new Pool(List.of(best, middle, worst));
        assertThat(pool.average(), is(closeTo(0.5, 1e-12)));
        assertThat(pool.spread(), is(closeTo(Math.sqrt(0.06), 1e-12)));
        assertThat(pool.worst(), is(Optional.of(worst)));
    }

    @Test
    void an_undefined_bucket_is_counted_and_is_no_zero() {
        Pool pool = new Pool(List.of(best, missing));
        assertThat(pool.average(), is(0.8));
        assertThat(pool.value(Statistic.MINIMUM), is(0.8));
        assertThat(pool.undefined(), is(List.of(missing)));
    }

    @Test
    void a_pool_without_a_mean_has_no_number() {
        Pool pool = new Pool(List.of(missing));
        assertThat(pool.average(), is(Double.NaN));
        assertThat(pool.spread(), is(Double.NaN));
        assertThat(pool.value(Statistic.MINIMUM), is(Double.NaN));
        assertThat(pool.worst(), is(Optional.empty()));
    }

    @Test
    void it_is_drawn_as_a_value_as_undefined_or_not_at_all() {
        assertThat(new Pool(List.of(best)).reading(Statistic.AVERAGE), is(Reading.of(0.8, 0)));
        assertThat(new Pool(List.of(best, worst)).reading(Statistic.MINIMUM), is(Reading.of(0.2)));
        assertThat(new Pool(List.of(missing)).reading(Statistic.AVERAGE), is(Reading.undefined()));
        assertThat(new Pool(List.of()).reading(Statistic.AVERAGE), is(Reading.absent()));
    }

    @Test
    void some_of_its_buckets_are_a_pool_and_none_named_are_all() {
        Pool pool = new Pool(List.of(best, middle, worst));
        assertThat(pool.of(Set.of(2, 12)).rows(), is(List.of(middle, worst)));
        assertThat(pool.of(Set.of()), is(pool));
    }
}
