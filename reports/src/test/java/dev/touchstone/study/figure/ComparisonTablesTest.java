package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.on;
import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTablesTest {

    @Test
    void ours_stand_beside_the_published_number_with_the_difference_by_both_measures() {
        String html = html(
                row("deeplift-rescale", "complex-cr2", 8, "SAFL-tight", 0.5),
                row("deeplift-rescale", "complex-cr2", 9, "SAFL-tight", 0.7),
                row("deeplift-rescale", "complex-cr2", 5, "SAFL-tight", 0.1),
                row("deeplift-rescale", "complex-cr2", 8, "SAFL-published", 0.7));
        assertThat(
                html,
                containsString(
                        "<tr><td>DL-R</td><td>deeplift-rescale</td><td>8, 9</td><td>0.62&#160;&#177;&#160;0.01</td><td>0.60</td>"
                                + "<td>\u22120.02</td><td>0.70</td><td>+0.08</td>"));
        assertThat(
                html,
                containsString(
                        "<caption>figures 6 and 8: SAFL, average of bucket means; complex-cr2; network cnn, background black"
                                + "</caption>"));
    }

    @Test
    void undefined_buckets_are_counted_beside_the_number() {
        String html = html(
                row("grad-cam", "complex-cr2", 11, "PAFL-tight", 0.4),
                undefined("grad-cam", "complex-cr2", 12, "PAFL-tight"));
        assertThat(
                html,
                containsString(
                        "<td>11, 12</td><td>0.03&#160;&#177;&#160;0.01</td><td>0.40 (1 of 2 buckets undefined)</td>"
                                + "<td>+0.37</td><td></td><td></td>"));
    }

    @Test
    void what_is_undefined_everywhere_has_no_difference() {
        String html = html(undefined("grad-cam", "complex-cr2", 12, "PAFL-tight"));
        assertThat(html, containsString("<td>undefined (1 of 1 buckets undefined)</td><td></td>"));
    }

    @Test
    void what_was_drawn_for_nan_is_shown_as_no_measurement() {
        String html = html(row("grad-cam", "complex-cr2", 12, "PAFL-tight", 0.4));
        assertThat(
                html,
                containsString("<td>no measurement (drawn as 0 where a bucket was NaN)</td><td>0.40</td><td></td>"));
    }

    @Test
    void numbers_with_three_digits_keep_them() {
        String html = html(row("deconvnet", "simple-fr", 7, "PIOU-tight", 0.1));
        assertThat(html, containsString("<td>0.085&#160;&#177;&#160;0.01</td>"));
    }

    @Test
    void our_quarter_vgg_and_texture_stand_for_vgg_and_photos() {
        StudyRow row = row("lrp-epsilon", "simple-fr", 7, "PAFL-tight", 0.3);
        assertThat(html(on(row, "vgg16-quarter", "black")), containsString("network vgg16, background black"));
        assertThat(html(on(row, "simple-cnn", "texture")), containsString("network cnn, background natural"));
    }

    @Test
    void each_number_says_what_makes_it_differ() {
        assertThat(why("integrated-gradients", "PIOU-tight", "complex-cr2"), is("a b c d 1 4 5 8 14"));
        assertThat(why("saliency", "PAFL-tight", "simple-fr"), is("a b 4 5 14"));
        assertThat(why("lrp-epsilon", "PAFL-tight", "complex-cr1"), is("a b e 1 4 5 6 14"));
        assertThat(why("lrp-epsilon", "SAFL-tight", "complex-cr1"), is("a b 1 4 5 6 14"));
        assertThat(why("edge", "PAFL-tight", "simple-fr"), is("a b 1 2 4 11 14"));
        assertThat(why("grad-cam", "PAFL-tight", "simple-fr"), is("a b 4 5 12 14"));
    }

    @Test
    void what_was_not_measured_is_not_listed() {
        assertThat(html(row("occlusion", "simple-fr", 7, "PAFL-tight", 0.3)), is(""));
    }

    private static String why(String method, String measure, String setting) {
        Matched pooled = Matched.all(new StudyTable(
                        List.of(row(method, setting, 5, measure, 0.1), row(method, setting, 11, measure, 0.1))))
                .get(0);
        return Difference.of(pooled.published()).stream()
                .map(Difference::symbol)
                .collect(Collectors.joining(" "));
    }

    private static String html(StudyRow... rows) {
        return new ComparisonTables(Matched.all(new StudyTable(List.of(rows)))).html();
    }
}
