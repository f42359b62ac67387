package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.inapplicable;
import static dev.touchstone.study.figure.Rows.on;
import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static dev.touchstone.study.figure.Rows.withControls;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.study.StudyRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StudyTableTest {

    private static final String PAFL = "PAFL-tight";

    @Test
    void methods_and_settings_stand_in_the_order_of_the_paper_and_others_behind() {
        StudyTable table = new StudyTable(List.of(
                row("occlusion", "complex-cr1", 2, PAFL, 0.5),
                row("edge", "mine", 2, PAFL, 0.5),
                row("lrp-z", "simple-nr", 2, PAFL, 0.5),
                row("kernel-shap", "simple-fr", 7, PAFL, 0.5),
                row("saliency", "simple-fr", 7, PAFL, 0.5)));
        assertThat(table.methods(), is(List.of("saliency", "lrp-z", "edge", "kernel-shap", "occlusion")));
        assertThat(table.settings(), is(List.of("simple-fr", "simple-nr", "complex-cr1", "mine")));
    }

    @Test
    void controls_explain_nothing() {
        StudyTable table = new StudyTable(List.of(
                row("edge", "simple-fr", 7, PAFL, 0.5),
                row("random", "simple-fr", 7, PAFL, 0.5),
                row("my-method", "simple-fr", 7, PAFL, 0.5),
                row("lrp-z", "simple-fr", 7, PAFL, 0.5)));
        assertThat(table.explainingMethods(), is(List.of("lrp-z", "my-method")));
    }

    @Test
    void the_networks_of_simple_and_complex_settings_are_one_family() {
        StudyTable table = new StudyTable(List.of(
                on(row("lrp-z", "simple-fr", 7, PAFL, 0.5), "alexnet", "black"),
                row("lrp-z", "simple-fr", 7, PAFL, 0.5),
                row("lrp-z", "complex-fr", 10, PAFL, 0.5),
                on(row("lrp-z", "complex-fr", 10, PAFL, 0.5), "complex-cnn-robust", "black"),
                on(row("lrp-z", "simple-fr", 7, PAFL, 0.5), "complex-cnn", "black")));
        assertThat(
                table.configurations().stream().map(Configuration::text).toList(),
                is(List.of("cnn, black", "alexnet, black", "complex-cnn, black", "cnn-robust, black")));
    }

    @Test
    void the_main_configuration_is_the_papers_own_or_else_the_first() {
        StudyRow own = row("lrp-z", "simple-fr", 7, PAFL, 0.5);
        StudyRow other = on(own, "alexnet", "texture");
        assertThat(new StudyTable(List.of(other, own)).main(), is(Configuration.PLAIN));
        assertThat(new StudyTable(List.of(other)).main(), is(new Configuration("alexnet", "texture")));
        assertThat(new StudyTable(List.of()).main(), is(Configuration.PLAIN));
    }

    @Test
    void a_bucket_where_no_map_has_a_value_does_not_count() {
        StudyTable table = new StudyTable(
                List.of(inapplicable("lrp-z", "simple-fr", 1, PAFL), row("lrp-z", "simple-fr", 7, PAFL, 0.5)));
        assertThat(buckets(table, "lrp-z"), is(List.of(7)));
    }

    @Test
    void a_bucket_that_is_undefined_for_one_method_alone_counts_for_it() {
        StudyTable table = new StudyTable(List.of(
                undefined("grad-cam", "simple-fr", 7, PAFL),
                inapplicable("grad-cam", "simple-fr", 8, PAFL),
                withControls(row("lrp-z", "simple-fr", 8, PAFL, 0.5), Double.NaN, Double.NaN)));
        assertThat(buckets(table, "grad-cam"), is(List.of(7, 8)));
    }

    @Test
    void two_rows_of_the_same_are_refused() {
        StudyRow row = row("lrp-z", "simple-fr", 7, PAFL, 0.5);
        Exception error = assertThrows(IllegalArgumentException.class, () -> new StudyTable(List.of(row, row)));
        assertThat(
                error.getMessage(),
                is(
                        "there are two rows for PAFL-tight of lrp-z on simple-fr bucket 7, network simple-cnn, background black;"
                                + " give one for each"));
    }

    @Test
    void a_mean_of_nothing_is_refused_and_so_is_nan_of_something() {
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> new StudyTable(List.of(row("lrp-z", "simple-fr", 7, PAFL, Double.NaN))));
        assertThat(
                error.getMessage(),
                is(
                        "the mean is a number where there are samples, and NaN where there are none, but is NaN with n = 100 for"
                                + " PAFL-tight of lrp-z on simple-fr bucket 7, network simple-cnn, background black"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StudyTable(List.of(row("lrp-z", "simple-fr", 7, PAFL, Double.POSITIVE_INFINITY))));
    }

    @Test
    void an_infinite_control_is_refused() {
        StudyRow row = withControls(row("lrp-z", "simple-fr", 7, PAFL, 0.5), Double.POSITIVE_INFINITY, 0);
        Exception error = assertThrows(IllegalArgumentException.class, () -> new StudyTable(List.of(row)));
        assertThat(
                error.getMessage(),
                is(
                        "spread, oracle and random are finite or NaN, but are 0.1, Infinity, 0.0 for PAFL-tight of lrp-z on simple-fr"
                                + " bucket 7, network simple-cnn, background black"));
    }

    private static List<Integer> buckets(StudyTable table, String method) {
        return table.pool(method, Configuration.PLAIN, Set.of("simple-fr"), PAFL).rows().stream()
                .map(StudyRow::bucket)
                .toList();
    }
}
