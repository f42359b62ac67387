package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void what_was_drawn_needs_no_note() {
        assertThat(Drawing.attempt(() -> 1), is(new Drawing<>(Optional.of(1), "")));
    }

    @Test
    void what_is_no_picture_is_said() {
        assertThat(
                Drawing.attempt(() -> {
                            throw new NotAPictureException("the input is a row");
                        })
                        .note(),
                is("no picture: the input is a row"));
    }

    @Test
    void an_error_of_the_desktop_classes_becomes_a_note() {
        assertThat(
                Drawing.attempt(() -> {
                            throw new InternalError("no fonts");
                        })
                        .note(),
                is("picture failed: java.lang.InternalError: no fonts"));
    }
}
