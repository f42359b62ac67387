package dev.touchstone.study.published;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedValuesTest {

    private static final String HEADER =
            "from,network,background,settings,buckets,measure,statistic,label,value,spread,tolerance,note\n";

    private final List<PublishedValue> all = PublishedValues.all();

    @Test
    void pooled_numbers_are_there_with_their_spread() {
        PublishedValue value = the("figure 2", "complex", Set.of(), "PAFL", Statistic.AVERAGE, "LRP-eps");
        assertThat(value.value(), is(0.56));
        assertThat(value.spread(), is(0.24));
        assertThat(value.tolerance(), is(0.01));
        assertThat(value.network() + " on " + value.background(), is("cnn on black"));
    }

    @Test
    void minima_over_two_settings_alone_say_so() {
        assertThat(
                the("figure 2", "complex-cr2 complex-cr3", Set.of(), "PAFL", Statistic.MINIMUM, "DL-RC")
                        .value(),
                is(0.30));
    }

    @Test
    void groups_of_buckets_are_there() {
        assertThat(
                the("figures 6 and 8", "complex-cr2", Set.of(8, 9), "SAFL", Statistic.AVERAGE, "DL-R")
                        .value(),
                is(0.62));
        assertThat(
                the("objects added", "simple-fr", Set.of(11, 12), "PAFL", Statistic.AVERAGE, "I*G")
                        .value(),
                is(0.45));
    }

    @Test
    void what_was_drawn_for_nan_is_no_number() {
        PublishedValue value = the("figure 2", "complex", Set.of(), "PAFL", Statistic.AVERAGE, "G-CAM");
        assertThat(value.value(), is(Double.NaN));
        assertThat(value.note(), is("drawn as 0 where a bucket was NaN"));
    }

    @Test
    void other_networks_and_backgrounds_are_there() {
        assertThat(
                all.stream().map(PublishedValue::network).collect(Collectors.toSet()),
                is(Set.of("cnn", "cnn-robust", "alexnet", "vgg16")));
        assertThat(
                the("real background", "simple", Set.of(), "PAFL", Statistic.MINIMUM, "LRP-eps")
                        .value(),
                is(0.33));
    }

    @Test
    void every_number_is_a_share_that_no_other_line_contradicts() {
        all.stream().filter(value -> !Double.isNaN(value.value())).forEach(value -> {
            assertThat(value.toString(), value.value(), is(closeTo(0.5, 0.5)));
            assertThat(value.toString(), value.tolerance(), is(lessThanOrEqualTo(0.02)));
        });
        assertThat(
                all.stream()
                        .map(value -> List.of(
                                value.from(),
                                value.network(),
                                value.background(),
                                value.settings(),
                                value.buckets(),
                                value.measure(),
                                value.statistic(),
                                value.label()))
                        .distinct()
                        .count(),
                is((long) all.size()));
    }

    @Test
    void a_value_is_missing_only_where_a_note_says_why() {
        all.stream()
                .filter(value -> Double.isNaN(value.value()))
                .forEach(value -> assertThat(value.note(), is(not(""))));
    }

    @Test
    void a_line_with_too_few_cells_is_named() {
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> PublishedValues.parse(HEADER + "figure 2,cnn"));
        assertThat(error.getMessage(), is("line 2 has 2 cells instead of 12: figure 2,cnn"));
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> PublishedValues.parse(HEADER + "figure 2,cnn,black,simple,,PAFL,average,G,much,,0.01,"));
        assertThat(
                error.getMessage(),
                is("line 2: For input string: \"much\": figure 2,cnn,black,simple,,PAFL,average,G,much,,0.01,"));
    }

    @Test
    void a_file_without_the_header_is_refused() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> PublishedValues.parse("a,b\n"));
        assertThat(error.getMessage(), is("there is no line '" + HEADER.strip() + "'"));
    }

    private PublishedValue the(
            String from, String settings, Set<Integer> buckets, String measure, Statistic statistic, String label) {
        return all.stream()
                .filter(value -> value.from().equals(from) && value.settings().equals(settings))
                .filter(value ->
                        value.buckets().equals(buckets) && value.measure().equals(measure))
                .filter(value ->
                        value.statistic() == statistic && value.label().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
