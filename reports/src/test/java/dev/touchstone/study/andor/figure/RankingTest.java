package dev.touchstone.study.andor.figure;

import static dev.touchstone.study.andor.AndorRows.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.chart.BarChart;
import dev.touchstone.report.chart.Reading;
import dev.touchstone.report.chart.ReferenceLine;
import dev.touchstone.study.andor.AndorRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final List<AndorRow> rows = List.of(
            row("attention", "single-gate/and", "0", "NIB", 0.5),
            row("attention", "single-gate/and", "1", "NIB", 0.1),
            row("random", "single-gate/and", "0", "NIB", 0.6),
            row("random", "single-gate/and", "1", "NIB", 0.9),
            row("gradient", "single-gate/and", "0", "NIB", 0.2),
            row("gradient", "single-gate/and", "transformer", "1", "NIB", "raw", 0.4, 3),
            row("gradient", "single-gate/and", "cnn", "1", "NIB", "raw", 0.3, 0));

    @Test
    void methods_stand_by_their_mean_over_classes_and_models_and_share_a_rank_if_it_is_the_same() {
        Ranking ranking = nib(View.BALANCED);

        assertThat(List.copyOf(ranking.pools().keySet()), contains("attention", "gradient", "random"));
        assertThat(ranking.rank("attention"), is(1));
        assertThat(ranking.rank("gradient"), is(1));
        assertThat(ranking.rank("random"), is(3));
    }

    @Test
    void the_greatest_is_first_where_more_is_better() {
        LogicTable table = new LogicTable(List.of(
                row("attention", "single-gate/and", "all", "LA-baseline", 0.4),
                row("gradient", "single-gate/and", "all", "LA-baseline", 0.7)));
        RankedMeasure accuracy = new RankedMeasure("LA-baseline", "la", false, "");

        Ranking ranking = Ranking.of(table, accuracy, ScenarioGroup.AND, View.FULL);

        assertThat(List.copyOf(ranking.pools().keySet()), contains("gradient", "attention"));
        assertThat(ranking.rank("gradient"), is(1));
    }

    @Test
    void controls_are_drawn_and_are_no_methods_of_findings() {
        Ranking ranking =
                Ranking.ofExplaining(new LogicTable(rows), RankedMeasure.NIB, ScenarioGroup.AND, View.BALANCED);

        assertThat(List.copyOf(ranking.pools().keySet()), contains("attention", "gradient"));
    }

    @Test
    void a_chart_has_a_bar_a_network_the_chance_and_the_maps_that_say_nothing() {
        BarChart chart = nib(View.BALANCED).chart().orElseThrow();

        assertThat(chart.title(), is("AND, NIB, balanced"));
        assertThat(chart.series(), contains("transformer", "cnn"));
        assertThat(chart.groups().get(0).label(), is("1. attention"));
        assertThat(chart.groups().get(0).bars(), contains(Reading.of(0.3, 0.2), Reading.absent()));
        assertThat(chart.references(), contains(new ReferenceLine("chance", 0.5)));
        assertThat(
                chart.notes(),
                contains(
                        "Least first; ranked by the mean over networks. Whiskers: standard deviation over models, worlds and classes."
                                + " Maps that say nothing count as broken.",
                        "Maps that say nothing: gradient (3)."));
    }

    @Test
    void a_group_without_rows_has_no_chart() {
        assertThat(nib(View.FULL).chart().isEmpty(), is(true));
    }

    @Test
    void two_rows_of_the_same_are_refused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new LogicTable(List.of(rows.get(0), rows.get(0))));

        assertThat(error.getMessage(), is("there are two rows for attention single-gate and transformer 0 0 NIB raw"));
    }

    private Ranking nib(View view) {
        return Ranking.of(new LogicTable(rows), RankedMeasure.NIB, ScenarioGroup.AND, view);
    }
}
