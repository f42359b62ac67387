package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.undefined;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final StudyRow WHOLE = row("lrp-z", "complex-fr", 10, "PAFL-tight", 0.5);

    @Test
    void nothing_is_said_where_nothing_is_left_out() {
        assertThat(Gaps.notes(Map.of("lrp-z", new Pool(List.of(WHOLE)))), is(List.of()));
    }

    @Test
    void undefined_buckets_are_named() {
        Pool pool = new Pool(List.of(WHOLE, undefined("grad-cam", "complex-fr", 11, "PAFL-tight")));
        assertThat(
                Gaps.notes(Map.of("grad-cam", pool)),
                is(List.of("Undefined buckets, left out of average and worst: grad-cam (complex-fr 11).")));
    }

    @Test
    void undefined_samples_are_counted() {
        StudyRow part = new StudyRow(
                "grad-cam",
                "complex-fr",
                "complex-cnn",
                "black",
                10,
                "Box1, Box2",
                2,
                "PAFL-tight",
                0.5,
                0.4,
                0.6,
                0.1,
                93,
                7,
                1,
                0.1);
        assertThat(
                Gaps.notes(Map.of("grad-cam", new Pool(List.of(part)))),
                is(List.of("Undefined samples in other buckets, left out of their means: grad-cam (7).")));
    }

    @Test
    void a_method_with_fewer_buckets_than_others_is_named() {
        StudyRow other = row("lrp-z", "complex-fr", 11, "PAFL-tight", 0.5);
        assertThat(
                Gaps.notes(Map.of("lrp-z", new Pool(List.of(WHOLE, other)), "edge", new Pool(List.of(WHOLE)))),
                is(List.of("Measured on fewer buckets: edge (1 of 2).")));
    }
}
