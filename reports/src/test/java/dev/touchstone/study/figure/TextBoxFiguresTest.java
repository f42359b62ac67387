package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.on;
import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static dev.touchstone.study.figure.Rows.withControls;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.touchstone.report.chart.SvgDocument;
import dev.touchstone.study.StudyRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextBoxFiguresTest {

    @Test
    void a_study_on_one_network_and_background_has_these_figures_in_the_papers_order() {
        assertThat(
                List.copyOf(TextBoxFigures.of(MadeUpStudy.rows()).keySet()),
                is(List.of(
                        "fig-02-pafl-tight-simple.svg",
                        "fig-02-pafl-tight-complex.svg",
                        "fig-02-piou-tight-simple.svg",
                        "fig-02-piou-tight-complex.svg",
                        "fig-02-pafl-published-simple.svg",
                        "fig-02-pafl-published-complex.svg",
                        "fig-02-piou-published-simple.svg",
                        "fig-02-piou-published-complex.svg",
                        "fig-06-simple-fr.svg",
                        "fig-06-simple-nr.svg",
                        "fig-08-complex-fr.svg",
                        "fig-08-complex-cr1.svg",
                        "fig-08-complex-cr2.svg",
                        "fig-08-complex-cr3.svg",
                        "fig-08-complex-cr4.svg",
                        "fig-07-success-tight.svg",
                        "fig-07-failure-tight.svg",
                        "fig-07-success-published.svg",
                        "fig-07-failure-published.svg",
                        "published-pafl.svg",
                        "published-safl.svg",
                        "published-piou.svg")));
    }

    @Test
    void the_same_rows_in_any_order_are_the_same_figures() {
        List<StudyRow> shuffled = new ArrayList<>(MadeUpStudy.rows());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(TextBoxFigures.of(shuffled), is(TextBoxFigures.of(MadeUpStudy.rows())));
    }

    @Test
    void every_figure_is_well_formed() {
        TextBoxFigures.of(MadeUpStudy.rows()).values().forEach(SvgDocument::of);
    }

    @Test
    void no_rows_are_no_figures() {
        assertThat(TextBoxFigures.of(List.of()).size(), is(0));
    }

    @Test
    void average_and_worst_bucket_are_over_all_settings_of_a_kind() {
        SvgDocument figure = figure(
                "fig-02-pafl-tight-simple.svg",
                row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.8),
                row("lrp-z", "simple-nr", 2, "PAFL-tight", 0.5),
                row("lrp-z", "complex-fr", 10, "PAFL-tight", 0.1),
                undefined("lrp-z", "simple-nr", 3, "PAFL-tight"));
        figure.tipped("lrp-z, average over buckets: 0.65");
        figure.tipped("lrp-z, worst bucket: 0.50");
        assertThat(
                figure.texts(),
                hasItems(
                        "oracle, average 1.00",
                        "Undefined buckets, left out of average and worst: lrp-z (simple-nr 3)."));
    }

    @Test
    void a_method_that_is_undefined_everywhere_is_said_to_be_so() {
        SvgDocument figure = figure(
                "fig-02-pafl-tight-simple.svg",
                undefined("grad-cam", "simple-fr", 7, "PAFL-tight"),
                row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.8));
        assertThat(figure.texts().stream().filter("undefined"::equals).count(), is(2L));
    }

    @Test
    void buckets_show_both_levels_with_the_spread_and_undefined_ones() {
        SvgDocument figure = figure(
                "fig-06-simple-fr.svg",
                row("lrp-z", "simple-fr", 8, "PAFL-tight", 0.8),
                undefined("lrp-z", "simple-fr", 9, "PAFL-tight"),
                row("lrp-z", "simple-fr", 8, "SAFL-tight", 0.1),
                row("lrp-z", "simple-fr", 2, "SAFL-tight", 0.3));
        figure.tipped("lrp-z, 8, PAFL-tight: 0.80");
        figure.tipped("lrp-z, 8, SAFL-tight: 0.10");
        figure.tipped("lrp-z, 2, SAFL-tight: 0.30");
        figure.tipped("lrp-z, 9, PAFL-tight: undefined");
        assertThat(figure.texts(), hasItem("Buckets: 2 A; 8 A, Box1; 9 B, Box1."));
    }

    @Test
    void the_success_matrix_counts_buckets_and_tells_those_that_decide_nothing() {
        List<String> texts = figure("fig-07-success-tight.svg", contested()).texts();
        assertThat(texts, hasItems("1/3, 1 u, 1 cd", "undefined", "cannot discriminate", "not measured"));
    }

    @Test
    void the_failure_matrix_is_black_where_more_than_half_fail() {
        SvgDocument figure = figure("fig-07-failure-tight.svg", contested());
        assertThat(figure.texts(), hasItems("2/3, 1 u", "undefined", "0/1", "not measured"));
        assertThat(figure.all("rect").get(1).getAttribute("fill"), is("#000000"));
        assertThat(
                figure.all("rect").stream()
                        .anyMatch(cell -> cell.getAttribute("fill").equals("#ffffff")),
                is(true));
    }

    @Test
    void several_networks_and_backgrounds_are_compared() {
        List<StudyRow> rows = new ArrayList<>();
        StudyRow own = row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.8);
        rows.add(own);
        rows.add(on(row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.6), "alexnet", "black"));
        rows.add(on(row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.7), "simple-cnn-robust", "black"));
        rows.add(on(row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.1), "simple-cnn", "texture"));
        figure("fig-10-networks-simple-average.svg", rows).tipped("lrp-z, alexnet: 0.60");
        figure("fig-11-robust-simple-minimum.svg", rows).tipped("lrp-z, cnn-robust: 0.70");
        SvgDocument backgrounds = figure("fig-12-backgrounds-simple-minimum.svg", rows);
        backgrounds.tipped("lrp-z, black: 0.80");
        backgrounds.tipped("lrp-z, texture: 0.10");
        assertThat(TextBoxFigures.of(rows).keySet(), not(hasItem("fig-12-backgrounds-complex-average.svg")));
    }

    @Test
    void more_backgrounds_than_one_chart_can_tell_apart_make_several() {
        StudyRow own = row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.8);
        List<StudyRow> rows = new ArrayList<>(List.of(own));
        Stream.of("a", "b", "c", "d", "e").forEach(background -> rows.add(on(own, "simple-cnn", background)));
        figure("fig-12-backgrounds-simple-average.svg", rows).tipped("lrp-z, d: 0.80");
        SvgDocument second = figure("fig-12-backgrounds-2-simple-average.svg", rows);
        second.tipped("lrp-z, black: 0.80");
        second.tipped("lrp-z, e: 0.80");
    }

    @Test
    void names_of_any_kind_make_harmless_file_names() {
        List<StudyRow> rows = List.of(row("<m>", "../a&b", 7, "PAFL-tight", 0.8));
        assertThat(List.copyOf(TextBoxFigures.of(rows).keySet()), is(List.of("fig-08-..-a-b.svg")));
    }

    private static List<StudyRow> contested() {
        List<StudyRow> rows = new ArrayList<>();
        add(rows, "lrp-z", "simple-nr", 5, 0.9, 0.1);
        add(rows, "lrp-z", "simple-nr", 6, 0.4, 0.5);
        rows.add(undefined("lrp-z", "simple-nr", 8, "PAFL-tight"));
        rows.add(row("lrp-z", "simple-nr", 8, "SAFL-tight", 0.2));
        rows.add(withControls(row("lrp-z", "simple-nr", 9, "PAFL-tight", 0.3), 0.4, 0.1));
        rows.add(row("lrp-z", "simple-nr", 9, "SAFL-tight", 0.6));
        rows.add(undefined("lrp-z", "complex-fr", 11, "PAFL-tight"));
        rows.add(undefined("lrp-z", "complex-fr", 11, "SAFL-tight"));
        rows.add(withControls(row("lrp-z", "complex-cr1", 5, "PAFL-tight", 0.3), 0.3, 0.1));
        rows.add(row("lrp-z", "complex-cr1", 5, "SAFL-tight", 0.2));
        rows.add(row("edge", "complex-cr4", 4, "PAFL-tight", 0.2));
        return rows;
    }

    private static void add(
            List<StudyRow> rows, String method, String setting, int bucket, double primary, double secondary) {
        rows.add(row(method, setting, bucket, "PAFL-tight", primary));
        rows.add(row(method, setting, bucket, "SAFL-tight", secondary));
    }

    private static SvgDocument figure(String name, StudyRow... rows) {
        return figure(name, List.of(rows));
    }

    private static SvgDocument figure(String name, List<StudyRow> rows) {
        String svg = TextBoxFigures.of(rows).get(name);
        assertThat(name + " in " + TextBoxFigures.of(rows).keySet(), svg != null, is(true));
        return SvgDocument.of(svg);
    }
}
